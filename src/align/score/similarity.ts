import { pairRarity, type Vocabulary, type Weighed } from '../text/index.js';
import { common } from '../words/index.js';

/** How alike two units are, in shares 0–1 of their weights. */
export interface Similarity {
  /** shared weight of words over the mean weight of both */
  readonly words: number;
  /** the same of neighbouring words: knows order */
  readonly pairs: number;
  /** shared weight over the lighter side's: high where one stands within the other */
  readonly within: number;
  readonly pairsWithin: number;
  /** share of the numbers that both have; .5 where neither has any */
  readonly numbers: number;
  /** logarithms: of the weight shared, and of how many shared words and pairs stand nowhere else, words hardly anywhere else */
  readonly shared: number;
  readonly uniqueWords: number;
  readonly rareWords: number;
  readonly uniquePairs: number;
  /** how many shared words carry meaning */
  readonly meaning: number;
}

/** Shared words that stand in no more than so many units of both sides are rare; in two, they stand in these two only. */
const RARE = 4;
const UNIQUE = 2;

/**
 * Compares two units by their weighed words and pairs.
 *
 * This is the seam for another similarity, one that knows meaning beyond words: it would be one more field of `Similarity`, one more
 * input in `wordInputs` (edge.ts) with weights from `npm run train`, and, as `candidates` finds only units that share words, one more
 * source of candidates in `edgesOf`. Nothing behind these three sees texts.
 */
export function similarity(draft: Weighed, final: Weighed, vocabulary: Vocabulary): Similarity {
  const { weights, frequency, pairFrequency, weak } = vocabulary;
  let uniqueWords = 0;
  let rareWords = 0;
  let uniquePairs = 0;
  let meaning = 0;
  const words = common(draft.sorted, final.sorted, (term) => {
    const count = frequency[term] as number;
    if (!weak[term]) meaning++;
    if (count <= UNIQUE) uniqueWords++;
    if (count <= RARE) rareWords++;
    return weights[term] as number;
  });
  const pairs = common(draft.pairs, final.pairs, (pair) => {
    if ((pairFrequency[pair] as number) <= UNIQUE) uniquePairs++;
    return pairRarity(pair, vocabulary);
  });
  return {
    words: share(2 * words, draft.weight + final.weight),
    pairs: share(2 * pairs, draft.pairWeight + final.pairWeight),
    within: share(words, Math.min(draft.weight, final.weight)),
    pairsWithin: share(pairs, Math.min(draft.pairWeight, final.pairWeight)),
    numbers: numbers(draft.numbers, final.numbers),
    shared: Math.log1p(words),
    uniqueWords: Math.log1p(uniqueWords),
    rareWords: Math.log1p(rareWords),
    uniquePairs: Math.log1p(uniquePairs),
    meaning,
  };
}

function numbers(draft: Int32Array, final: Int32Array): number {
  const all = draft.length + final.length;
  return all === 0 ? 0.5 : (2 * common(draft, final, () => 1)) / all;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
