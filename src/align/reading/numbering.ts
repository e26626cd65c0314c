import type { Recommendation } from '../../types.js';
import { placeOf } from '../text/index.js';

/** Recommendations in the order in which they stand, with ids anew ("r3", items "r3.2"). */
export function numberedByPlace(recommendations: readonly Recommendation[]): Recommendation[] {
  return [...recommendations].sort((one, other) => placeOf(one) - placeOf(other)).map((one, at) => renamed(one, `r${at + 1}`));
}

function renamed(recommendation: Recommendation, id: string): Recommendation {
  return { ...recommendation, id, items: recommendation.items.map((item, at) => renamed(item, `${id}.${at + 1}`)) };
}
