import { words } from '../text/index.js';
import { bucketsFor, type Interner, pairOf, type Vocabulary, weigh } from './vocabulary.js';

/** A unit of text as the aligner sees it: numbers only, so that a hundred thousand of them fit in memory. */
export interface Profile {
  /** words in order, for equality */
  readonly key: string;
  /** terms in order of the text */
  readonly terms: Int32Array;
  readonly sorted: Int32Array;
  /** terms that are numbers, sorted */
  readonly numbers: Int32Array;
}

/** A profile with its weight under a vocabulary. */
export interface Weighed extends Profile {
  /** neighbouring and next-but-one terms by bucket, sorted */
  readonly pairs: Int32Array;
  readonly weight: number;
  readonly pairWeight: number;
}

/** Reads a text into numbers. */
export function profile(text: string, interner: Interner): Profile {
  const list = words(text);
  const terms = Int32Array.from(list, ({ norm }) => interner.term(norm));
  return profileOf(list.map(({ norm }) => norm).join(' '), terms, interner);
}

/** The same of a text that has been read already. */
export function profileOf(key: string, terms: Int32Array, interner: Interner): Profile {
  const sorted = terms.slice().sort();
  return { key, terms, sorted, numbers: sorted.filter((term) => interner.numeric[term]) };
}

/** Weighs the profiles of both sides together. */
export function weighAll(
  draft: readonly Profile[],
  final: readonly Profile[],
  interner: Interner,
): { draft: Weighed[]; final: Weighed[]; vocabulary: Vocabulary } {
  const buckets = bucketsFor([...draft, ...final].reduce((sum, { terms }) => sum + terms.length, 0));
  const paired = (unit: Profile): Profile & { pairs: Int32Array } => ({ ...unit, pairs: pairsOf(unit.terms, interner.hashes, buckets) });
  const ours = draft.map(paired);
  const theirs = final.map(paired);
  const vocabulary = weigh(interner, [...ours, ...theirs], buckets);
  const weighed = (unit: Profile & { pairs: Int32Array }): Weighed => ({
    ...unit,
    weight: total(unit.sorted, (term) => vocabulary.weights[term] as number),
    pairWeight: total(unit.pairs, (pair) => pairRarity(pair, vocabulary)),
  });
  return { draft: ours.map(weighed), final: theirs.map(weighed), vocabulary };
}

/** Weight of a pair of neighbours. */
export function pairRarity(pair: number, { pairFrequency, rarities }: Vocabulary): number {
  return rarities[pairFrequency[pair] as number] as number;
}

function pairsOf(terms: Int32Array, hashes: readonly number[], buckets: number): Int32Array {
  const pairs = new Int32Array(Math.max(0, 2 * terms.length - 3));
  const pair = (one: number, two: number): number => pairOf(hashes[terms[one] as number] as number, hashes[terms[two] as number] as number, buckets);
  for (let at = 0, next = 0; at + 1 < terms.length; at++) {
    pairs[next++] = pair(at, at + 1);
    if (at + 2 < terms.length) pairs[next++] = pair(at, at + 2);
  }
  return pairs.sort();
}

function total(values: Int32Array, weight: (value: number) => number): number {
  let sum = 0;
  for (const value of values) sum += weight(value);
  return sum;
}
