const INVISIBLE_RANGES =
  '\\u00ad\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufe00-\\ufe0f\\ufeff\\u034f\\u{e0000}-\\u{e0fff}';
/**
 * Characters that print nothing: zero-width, bidirectional and tag characters, soft hyphen, variation selectors.
 * They arrive by the thousand in exported PDFs and are used to mark copies, so no comparison may depend on them.
 */
export const INVISIBLE = new RegExp(`[${INVISIBLE_RANGES}]`, 'gu');

/** Typographic variants and the plain character each stands for. */
const VARIANTS: readonly (readonly [variants: string, plain: string])[] = [
  ['‘’‚‛′´`ʼ', "'"],
  ['“”„‟″«»', '"'],
  ['‐‑‒–—―−', '-'],
  ['…', '...'],
  ['•●▪◦·', '•'],
];

const PLAIN = new Map(VARIANTS.flatMap(([variants, plain]) => [...variants].map((variant) => [variant, plain] as const)));
const VARIANT = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant
const ASCII = /^[\x00-\x7f]*$/;

/** The same text with typography made plain (quotes, dashes, ligatures, invisible characters) and white space collapsed; case is kept. */
export function normalise(text: string): string {
  const plain = ASCII.test(text)
    ? text
    : text
        .replace(INVISIBLE, '')
        .normalize('NFKC')
        .replace(VARIANT, (variant) => PLAIN.get(variant) ?? variant);
  return plain.replace(/\s+/g, ' ').trim();
}

/** The letters and digits of a text in lower case, one space between words: equal for texts that differ in typography, case and punctuation only. */
export function wordForm(text: string): string {
  return (
    normalise(text)
      .toLowerCase()
      .replace(/'/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
