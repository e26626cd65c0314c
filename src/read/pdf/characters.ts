import { INVISIBLE } from '../../text/index.js';

/** Stands for a drawn redaction inside the text: a reader of the page sees a bar there too. */
export const BAR = '████';

/** A soft hyphen is kept until lines are joined: there it says that the word goes on. */
export const SOFT_HYPHEN = '\u00ad';

// ligatures, half- and full-width forms: the same letters, drawn as one glyph
const PRESENTATION = /[\ufb00-\ufb06\uff01-\uff5e]/gu;
// a hyphen that breaks no line, and an apostrophe that is called a letter
const LIKE: Readonly<Record<string, string>> = { '\u2011': '-', '\u02bc': '’' };
const ALIKE = /[\u2011\u02bc]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is meant
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdd1\ufffe\uffff\u{100000}-\u{10ffff}]/gu;
const PLAIN = /^[ -~]*$/;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;

/** Text of a run with ligatures taken apart and what prints nothing taken out; `invisible` counts that. Soft hyphens stay. */
export function cleanRun(text: string): { text: string; invisible: number } {
  if (PLAIN.test(text)) return { text, invisible: 0 };
  const plain = text
    .replace(PRESENTATION, (glyph) => glyph.normalize('NFKC'))
    .replace(ALIKE, (sign) => LIKE[sign] ?? sign)
    .replace(CONTROL, '');
  const seen = plain.replace(INVISIBLE, (glyph) => (glyph === SOFT_HYPHEN ? glyph : ''));
  return { text: seen.replace(SPACES, ' '), invisible: plain === seen ? 0 : [...plain].length - [...seen].length };
}
