import type { RenderOptions } from './render/index.js';
import type { CompareOptions, ReadOptions, RecogniseOptions } from './types.js';

/** A library call that names an option which does not exist, or gives no document: a slip must not pass for a setting. */
export class OptionError extends Error {
  readonly code = 'option';

  constructor(message: string) {
    super(message);
    this.name = 'OptionError';
  }
}

type Known<T> = Readonly<Record<keyof Required<T>, true>>;

const READING: Known<ReadOptions & RecogniseOptions> = {
  ...{ signal: true, onProgress: true, encoding: true, password: true, revisions: true, limits: true, ocr: true, ignoreTags: true },
  ...{ language: true, kind: true, strict: true, patterns: true, rulings: true },
};
const COMPARING: Known<CompareOptions> = { ...READING, paragraphs: true, despite: true, draftName: true, finalName: true, ignore: true };

const RENDERING: Known<RenderOptions> = {
  ...{ color: true, width: true, byLine: true, only: true, minWeight: true, paragraphs: true, explain: true, context: true, share: true },
  ...{ sharedSettings: true, failOn: true, brief: true, most: true, draftName: true, finalName: true },
};

/** Throws OptionError where an option is none that `render` takes. */
export const checkRenderOptions = (options: object): void => check(options, Object.keys(RENDERING));
/** Throws OptionError where an option is none that `compare` takes. */
export const checkCompareOptions = (options: object): void => check(options, Object.keys(COMPARING));
/** Throws OptionError where an option is none that `outline` takes. */
export const checkOutlineOptions = (options: object): void => check(options, Object.keys(READING));

function check(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new OptionError(`unknown option "${unknown}"; known are ${known.filter((name) => name !== 'ignoreTags').join(', ')}`);
}
