import { addTo, isNamedNoun } from '../text/index.js';
import type { Piece } from './flatten.js';

/** "Strategy 1.2", "FRA OPINION 3 –": at most two capitalised words before the noun; as in the labels of known nouns a mark, a capital or nothing follows. */
const PRINTED = /^(?:\p{Lu}[\p{L}’'&-]{0,20}\s){0,2}(\p{Lu}\p{L}{2,20})\s(\d{1,2}(?:\.\d{1,2}){0,2})(?=\s?[:.–—)]|\s-\s|\s{1,4}["“«'‘(]?\p{Lu}|\s*$)/u;

/** So many that count on are a series, and so large a share of the numbers behind a noun must do so. */
const LEAST = 3;
const COUNTING = 0.75;

/**
 * Nouns that a document prints before numbers that count on, as others print "Recommendation 3", in small letters: no list holds all that
 * publishers call what they number ("Strategy 1.1", "FRA OPINION 2"). What such a series is, its members tell.
 */
export function printedNouns(pieces: readonly Piece[], listed: ReadonlySet<number>): readonly string[] {
  const numbers = new Map<string, string[]>();
  for (const [at, { type, text, data }] of pieces.entries()) {
    if (listed.has(at) || data.furniture || (type !== 'heading' && type !== 'paragraph' && type !== 'listItem')) continue;
    const [, noun = '', number = ''] = PRINTED.exec(text) ?? [];
    if (noun && !isNamedNoun(noun.toLowerCase())) addTo(numbers, noun.toLowerCase(), number);
  }
  return [...numbers].filter(([, printed]) => isSeries(printed)).map(([noun]) => noun);
}

function isSeries(printed: readonly string[]): boolean {
  const steps = printed.filter((number, at) => (at === 0 ? /^1(?:\.1)*$/.test(number) : follows(printed[at - 1] ?? '', number)));
  return new Set(printed).size >= LEAST && steps.length >= COUNTING * printed.length;
}

/** "3" and "2.1" follow "2", "2.2" and "3.1" follow "2.1". */
function follows(before: string, number: string): boolean {
  const [old, now] = [before.split('.').map(Number), number.split('.').map(Number)];
  const at = now.findIndex((part, place) => part !== old[place]);
  return at >= 0 && now[at] === (old[at] ?? 0) + 1 && now.slice(at + 1).every((part) => part === 1);
}
