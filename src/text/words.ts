import { normalise } from './normalise.js';

/** A word of a text: as printed, its normal form (lower case, plain, no apostrophes), and where it stands in UTF-16 offsets. */
export interface Word {
  readonly text: string;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Amounts with sign and unit mark stay whole ("£50", "1,000", "3.5%"): a changed amount is one change, not three.
 * An apostrophe stays inside a word before the English endings ('s, n't, 're …) and parts it elsewhere: "l'avis" is two words.
 */
const WORD = /[£$€]?\p{N}+(?:[.,:/]\p{N}+)*(?:%|\p{L}+)?|\p{L}[\p{L}\p{M}]*(?:['’](?:s|t|re|ll|ve|d|m)\b|[\u00ad\u200b]\p{L}+|\p{N}+)*/giu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant
const ASCII = /^[\x00-\x7f]*$/;

/** The words of a text in order; punctuation and white space are between them. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) found.push({ text: match[0], norm: norm(match[0]), start: match.index, end: match.index + match[0].length });
  return found;
}

function norm(word: string): string {
  const plain = (ASCII.test(word) ? word : normalise(word)).toLowerCase();
  return plain.includes("'") ? plain.replaceAll("'", '') : /^\d{1,3}(,\d{3})+$/.test(plain) ? plain.replaceAll(',', '') : plain;
}
