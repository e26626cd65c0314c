import { isStruckOnOneSide, isStruckOut } from '../../types.js';
import type { Claim } from './facts.js';

/** Same words that only one side strikes out: whether they were kept, or stood no more and stand again, is for a person to say. */
export function struckDoubts({ match: { draft, final }, names }: Claim): string[] {
  if (draft.length === 0 || final.length === 0 || !isStruckOnOneSide({ draft, final })) return [];
  const [own, other] = isStruckOut(draft) ? [names.draft, names.final] : [names.final, names.draft];
  return [`it is struck out in ${own} and stands in ${other}`];
}
