import { textHash } from '../../text/index.js';
import type { Recommendation, Rulings } from '../../types.js';
import type { RecommendationBead } from '../text/index.js';

/** What a person decided comes before everything: the pair is taken out of its beads and stands alone. */
export function ruled(beads: readonly RecommendationBead[], rulings: Rulings | undefined): RecommendationBead[] {
  const find = (side: 'draft' | 'final', hash: string): Recommendation | undefined =>
    beads.flatMap((bead) => bead[side]).find(({ text }) => textHash(text) === hash);
  let result = [...beads];
  for (const pair of rulings?.pairs ?? []) {
    const one = find('draft', pair.draft);
    const two = pair.final === null ? undefined : find('final', pair.final);
    if (!one || (pair.final !== null && !two)) continue;
    result = result.flatMap((bead) => apart(bead, one, two));
    result.push({ draft: [one], final: two ? [two] : [], similarity: two ? 1 : 0, confidence: 1, ruled: true });
  }
  return result;
}

function apart(bead: RecommendationBead, one: Recommendation, two: Recommendation | undefined): RecommendationBead[] {
  const draft = bead.draft.filter((unit) => unit !== one);
  const final = bead.final.filter((unit) => unit !== two);
  if (draft.length === bead.draft.length && final.length === bead.final.length) return [bead];
  return draft.length + final.length === 0 ? [] : [{ ...bead, draft, final }];
}
