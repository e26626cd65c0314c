/** One token of an RTF file. */
export type Token =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | undefined }
  /** a control symbol: one sign after the backslash */
  | { readonly type: 'sign'; readonly name: string }
  /** text in the code page of its font: one character a byte */
  | { readonly type: 'text'; readonly text: string };

const WORD = /\\([a-zA-Z]{1,40})(-?\d{1,10})? ?/y;
const BYTE = /\\'([0-9a-fA-F]{2})/y;
const TEXT = /[^\\{}\r\n\0]+/y;

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

interface Read {
  readonly token: Token | undefined;
  readonly next: number;
}

/** What a backslash begins: a control word, a byte in hexadecimal, or a sign. */
function control(source: string, at: number): Read {
  const word = match(WORD, source, at);
  if (word) {
    const value = word[2] === undefined ? undefined : Number.parseInt(word[2], 10);
    // as many bytes of binary data follow as the word says
    const binary = word[1] === 'bin' ? Math.max(0, value ?? 0) : 0;
    return { token: { type: 'word', name: word[1] ?? '', value }, next: at + word[0].length + binary };
  }
  const byte = match(BYTE, source, at);
  if (byte) return { token: { type: 'text', text: String.fromCharCode(Number.parseInt(byte[1] ?? '0', 16)) }, next: at + byte[0].length };
  return { token: { type: 'sign', name: source[at + 1] ?? '' }, next: at + 2 };
}

const BRACES: Readonly<Record<string, Token>> = { '{': { type: 'open' }, '}': { type: 'close' } };

function plain(source: string, at: number): Read {
  const text = match(TEXT, source, at)?.[0];
  return text === undefined ? { token: BRACES[source[at] ?? ''], next: at + 1 } : { token: { type: 'text', text }, next: at + text.length };
}

/** The tokens of an RTF file, one character of `source` a byte. Binary data that a control word announces is passed over. */
export function* tokens(source: string): Generator<Token> {
  for (let at = 0; at < source.length; ) {
    const { token, next } = source[at] === '\\' ? control(source, at) : plain(source, at);
    if (token) yield token;
    at = next;
  }
}
