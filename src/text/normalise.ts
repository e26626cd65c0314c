import { characters, UNSEEN_RANGES } from './unseen.js';

/** From the soft hyphen on: what stands before it are controls, which are no mark but damage. */
const FIRST_INVISIBLE = 0xad;

/** Stands where a letter is not known: a font does not name it, or a text was read in a wrong encoding. */
export const LOST_LETTER = '\ufffd';

/**
 * Characters that print nothing: zero-width, bidirectional and tag characters, soft hyphen, variation selectors.
 * They arrive by the thousand in exported PDFs and are used to mark copies, so no comparison may depend on them.
 */
export const INVISIBLE = characters([...UNSEEN_RANGES.filter(([first]) => first >= FIRST_INVISIBLE && first !== 0x2028), [0x202a, 0x202e], [0xfe0e, 0xfe0f]]);

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
