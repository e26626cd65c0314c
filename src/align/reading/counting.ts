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
export function countedThrough(owners: readonly Recommendation[]): Recommendation[][] {
  const series: { readonly owners: Recommendation[]; next: number }[] = [];
  for (const owner of owners) {
    const numbers = owner.items.map(({ label }) => numberOf(label));
    const [first] = numbers;
    if (first === undefined || numbers.some((number, at) => number !== first + at)) continue;
    const open = series.at(-1);
    if (open && open.next === first) open.owners.push(owner);
    else series.push({ owners: [owner], next: first });
    (series.at(-1) as { next: number }).next = first + numbers.length;
  }
  return series.filter((one) => one.owners.length > 1).map((one) => one.owners);
}
