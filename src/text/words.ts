import type { Word } from '../language/matcher.js';
import { normalise } from './normalise.js';

export type { Word } from '../language/matcher.js';

/**
 * Amounts with sign and unit mark stay whole ("£50", "1,000", "3.5%"): a changed amount is one change, not three.
 * An apostrophe stays inside a word before the English endings ('s, n't, 're …) and parts it elsewhere: "l'avis" is two words.
 */
const WORD = /[£$€]?\p{N}+(?:[.,:/]\p{N}+)*(?:%|\p{L}+)?|\p{L}[\p{L}\p{M}]*(?:['’](?:[stdmSTDM]|re|ll|ve|RE|LL|VE)\b|[\u00ad\u200b]\p{L}+|\p{N}+)*/gu;
/** The same for a text of ASCII alone, which most paragraphs of English are: five times as fast, as no property of a character is looked up. */
const ASCII_WORD = /\$?[0-9]+(?:[.,:/][0-9]+)*(?:%|[A-Za-z]+)?|[A-Za-z]+(?:'(?:[stdmSTDM]|re|ll|ve|RE|LL|VE)\b|[0-9]+)*/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant
const ASCII = /^[\x00-\x7f]*$/;

/** From so many letters on the words of a text are kept for whoever asks next, as each stage asks again: a sixth of the time of a comparison. */
const LONG = 24;
/** Letters of all texts whose words are kept. */
const MOST_KEPT = 2_000_000;

let kept = new Map<string, readonly Word[]>();
let keptLetters = 0;

/** The words of a text in order; punctuation and white space are between them. */
export function words(text: string): readonly Word[] {
  if (text.length < LONG) return read(text);
  const known = kept.get(text);
  if (known) return known;
  if (keptLetters + text.length > MOST_KEPT) [kept, keptLetters] = [new Map(), 0];
  const found = read(text);
  kept.set(text, found);
  keptLetters += text.length;
  return found;
}

function read(text: string): readonly Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(ASCII.test(text) ? ASCII_WORD : WORD)) {
    const [word] = match;
    found.push({ text: word, norm: norm(word), start: match.index, end: match.index + word.length });
  }
  return found;
}

function norm(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  const plain = ASCII.test(lower) ? lower : normalise(lower);
  return plain.includes("'") ? plain.replaceAll("'", '') : /^\d{1,3}(,\d{3})+$/.test(plain) ? plain.replaceAll(',', '') : plain;
}
