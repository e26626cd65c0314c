import { countingOn, rangeOf } from '../../text/index.js';
import type { Recommendation } from '../../types.js';

/** The number that a label prints, if it is one. */
const numberOf = (label = ''): number | undefined => {
  const digits = /^\D{0,3}(\d{1,3})\D{0,2}$/u.exec(label.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/**
 * Recommendations whose numbered items go on counting through one after the other ("1. … 10." under the first, "11. … 26." under the next): the
 * series runs through the document and its members stand for themselves; what stands above some of them only introduces a chapter.
 */
export function countedThrough(owners: readonly Recommendation[]): (readonly Recommendation[])[] {
  return countingOn(owners, ({ items }) => rangeOf(items.map(({ label }) => numberOf(label)))).filter((series) => series.length > 1);
}
