import { words } from '../text/index.js';
import { type Interner, pairOf, rarity, type Vocabulary, weigh } from './vocabulary.js';

/** A unit of text as the aligner sees it: numbers only, so that a hundred thousand of them fit in memory. */
export interface Profile {
  /** words in order, for equality */
  readonly key: string;
  /** terms in order of the text */
  readonly terms: Int32Array;
  readonly sorted: Int32Array;
  /** neighbouring and next-but-one terms, sorted */
  readonly pairs: Int32Array;
  /** terms that are numbers, sorted */
  readonly numbers: Int32Array;
}

/** A profile with its weight under a vocabulary. */
export interface Weighed extends Profile {
  readonly weight: number;
  readonly pairWeight: number;
}

/** Reads a text into numbers. */
export function profile(text: string, interner: Interner): Profile {
  const list = words(text);
  const terms = Int32Array.from(list, (word) => interner.term(word.norm));
  const numbers = Int32Array.from(
    list.filter((word) => /^[£$€]?\p{N}/u.test(word.norm)),
    (word) => interner.term(word.norm),
  ).sort();
  return { key: list.map((word) => word.norm).join(' '), terms, sorted: terms.slice().sort(), pairs: pairsOf(terms), numbers };
}

/** Weighs the profiles of both sides together. */
export function weighAll(
  draft: readonly Profile[],
  final: readonly Profile[],
  interner: Interner,
): { draft: Weighed[]; final: Weighed[]; vocabulary: Vocabulary } {
  const vocabulary = weigh(interner, [...draft, ...final]);
  const weighed = (unit: Profile): Weighed => ({
    ...unit,
    weight: total(unit.sorted, (term) => vocabulary.weights[term] as number),
    pairWeight: total(unit.pairs, (pair) => pairRarity(pair, vocabulary)),
  });
  return { draft: draft.map(weighed), final: final.map(weighed), vocabulary };
}

/** Weight of a pair of neighbours. */
export function pairRarity(pair: number, vocabulary: Vocabulary): number {
  return rarity(vocabulary.pairFrequency[pair] as number, vocabulary.units);
}

function pairsOf(terms: Int32Array): Int32Array {
  const pairs = new Int32Array(Math.max(0, 2 * terms.length - 3));
  for (let at = 0, next = 0; at + 1 < terms.length; at++) {
    pairs[next++] = pairOf(terms[at] as number, terms[at + 1] as number);
    if (at + 2 < terms.length) pairs[next++] = pairOf(terms[at] as number, terms[at + 2] as number);
  }
  return pairs.sort();
}

function total(values: Int32Array, weight: (value: number) => number): number {
  let sum = 0;
  for (const value of values) sum += weight(value);
  return sum;
}
