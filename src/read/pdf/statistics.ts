/** The value that weighs most when values are rounded to steps of `step`; 0 for none. */
export function mode(pairs: Iterable<readonly [value: number, weight: number]>, step: number): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of pairs) {
    const key = Math.round(value / step) * step;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

/** The value at a share (0–1) of the sorted list; 0 for an empty one. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((p, q) => p - q);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The smallest of any number of values (a page may have more runs than a call takes arguments); Infinity for none. */
export function least(values: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < found) found = value;
  return found;
}

/** The largest of any number of values; -Infinity for none. */
export function most(values: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > found) found = value;
  return found;
}

/** How many values of a sorted list are below another. */
export function countBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
