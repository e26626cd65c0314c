import type { Recommendation } from '../types.js';

/** Recommendations in the order in which they stand, with ids anew ("r3", items "r3.2"). */
export function numberedByPlace(recommendations: readonly Recommendation[]): Recommendation[] {
  return [...recommendations].sort(byPlace).map((one, at) => renamed(one, `r${at + 1}`));
}

function byPlace(one: Recommendation, two: Recommendation): number {
  return placeOf(one).block - placeOf(two).block || placeOf(one).start - placeOf(two).start;
}

function placeOf({ sources, locator }: Recommendation): { block: number; start: number } {
  return sources[0] ?? { block: locator.block, start: 0 };
}

function renamed(recommendation: Recommendation, id: string): Recommendation {
  return { ...recommendation, id, items: recommendation.items.map((item, at) => renamed(item, `${id}.${at + 1}`)) };
}
