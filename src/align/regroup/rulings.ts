import { textHash } from '../../text/index.js';
import type { Recommendation, Rulings } from '../../types.js';
import type { RecommendationBead } from '../text/index.js';

/** What a person decided comes before everything: the pair is taken out of its beads and stands alone. */
export function ruled(beads: readonly RecommendationBead[], rulings: Rulings | undefined): RecommendationBead[] {
  const find = (side: 'draft' | 'final', hash: string): Recommendation | undefined =>
    beads.flatMap((bead) => bead[side]).find(({ text }) => textHash(text) === hash);
  let result = [...beads];
  for (const pair of rulings?.pairs ?? []) {
    const draft = find('draft', pair.draft);
    const final = pair.final === null ? undefined : find('final', pair.final);
    if (!draft || (pair.final !== null && !final)) continue;
    result = result.flatMap((bead) => without(bead, [draft, final]));
    result.push({ draft: [draft], final: final ? [final] : [], similarity: final ? 1 : 0, confidence: 1, ruled: true });
  }
  return result;
}

function without(bead: RecommendationBead, pair: readonly (Recommendation | undefined)[]): RecommendationBead[] {
  const [draft, final] = [bead.draft, bead.final].map((units) => units.filter((unit) => !pair.includes(unit))) as [Recommendation[], Recommendation[]];
  if (draft.length === bead.draft.length && final.length === bead.final.length) return [bead];
  return draft.length + final.length === 0 ? [] : [{ ...bead, draft, final }];
}
