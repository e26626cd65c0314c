/** White space but line breaks. U+FEFF is left out: it prints nothing and may mark a copy. */
const SPACE = /[\t\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const SPACES = /[\t\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Text with runs of white space made one space, runs with a line break one line break, and none at either end. */
export function squeeze(raw: string): string {
  return raw
    .replace(SPACES, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What `squeeze` makes of a text, and for every offset of the text the one it has afterwards. */
export interface Squeezed {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** As `squeeze`, with the offsets: dearer, so only for text that carries annotations. */
export function squeezeWithOffsets(raw: string): Squeezed {
  const offsets = new Uint32Array(raw.length + 1);
  let text = '';
  let gap = '';
  for (let at = 0; at < raw.length; at++) {
    offsets[at] = text.length;
    const unit = raw.charAt(at);
    if (unit === '\n') gap = '\n';
    else if (SPACE.test(unit)) gap ||= ' ';
    else {
      text += text === '' ? unit : gap + unit;
      gap = '';
    }
  }
  offsets[raw.length] = text.length;
  return { text, offsets };
}
