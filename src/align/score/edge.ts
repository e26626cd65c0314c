import type { Sides, Weighed } from '../text/index.js';
import { odds, WORDS } from './model.js';
import { type Similarity, similarity } from './similarity.js';

/** Two units that might belong together. */
export interface Edge {
  readonly draft: number;
  readonly final: number;
  readonly similarity: Similarity;
  /** difference of the weights, as the logarithm of their ratio */
  readonly disparity: number;
  /** logarithm of the number of words of the shorter one: little text proves little */
  readonly size: number;
  /** log-odds by the words alone */
  readonly byWords: number;
}

/** Measures one pair. */
export function edge({ draft, final, vocabulary }: Sides, i: number, j: number): Edge {
  const draftUnit = draft[i] as Weighed;
  const finalUnit = final[j] as Weighed;
  const measured = {
    draft: i,
    final: j,
    similarity: similarity(draftUnit, finalUnit, vocabulary),
    disparity: Math.abs(Math.log((draftUnit.weight + 1) / (finalUnit.weight + 1))),
    size: Math.log(1 + Math.min(draftUnit.terms.length, finalUnit.terms.length)),
  };
  return { ...measured, byWords: odds(WORDS, wordInputs(measured)) };
}

/** What the first pass knows: words alone. The order is that of the model's table. */
export function wordInputs({ similarity: like, disparity, size }: Omit<Edge, 'byWords'>): number[] {
  const shares = [like.words, like.words ** 2, like.pairs, Math.sqrt(like.pairs), like.within, like.pairsWithin];
  return [...shares, like.numbers - 0.5, like.shared, like.uniqueWords, like.rareWords, like.uniquePairs, disparity, size, size * like.words];
}
