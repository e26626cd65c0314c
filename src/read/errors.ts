/** Why a document cannot be read. */
type ReadErrorCode = 'unreadable' | 'no-text' | 'password' | 'unsupported' | 'encrypted' | 'empty' | 'encoding' | 'ocr';

/** A document that cannot be read; `message` says in one line what is wrong and what to do. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string) {
    super(message);
    this.name = 'ReadError';
    this.code = code;
  }
}

/** A document over one of the limits; `limit` is the name by which `--limit NAME=VALUE` raises it, `value` what it is set to. */
export class LimitError extends Error {
  /** "limit-" and its name */
  readonly code: string;
  readonly limit: string;
  readonly value: number;

  constructor(limit: string, value: number, message: string) {
    super(message);
    this.name = 'LimitError';
    this.code = `limit-${limit}`;
    this.limit = limit;
    this.value = value;
  }
}
