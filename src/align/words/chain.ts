/** The longest chain of linked positions whose partners rise: what kept its order. `to` holds -1 where there is no partner; gives positions, ascending. */
export function chain(to: ArrayLike<number>, weight?: (at: number) => number): number[] {
  return weight ? heaviest(to, weight) : longest(to);
}

/** Patience sorting: O(n log n). */
function longest(to: ArrayLike<number>): number[] {
  const tails: number[] = [];
  const previous = new Int32Array(to.length).fill(-1);
  for (let at = 0; at < to.length; at++) {
    const value = to[at] as number;
    if (value === -1) continue;
    const place = lowerBound(tails.length, (k) => (to[tails[k] as number] as number) < value);
    previous[at] = place > 0 ? (tails[place - 1] as number) : -1;
    tails[place] = at;
  }
  return trace(tails.at(-1) ?? -1, previous);
}

/** The chain of greatest weight, by a tree of prefix maxima: long units that stayed decide which short ones moved. O(n log n). */
function heaviest(to: ArrayLike<number>, weight: (at: number) => number): number[] {
  let size = 0;
  for (let at = 0; at < to.length; at++) size = Math.max(size, (to[at] as number) + 1);
  const best = new Float64Array(size + 1);
  const end = new Int32Array(size + 1).fill(-1);
  const previous = new Int32Array(to.length).fill(-1);
  let top = -1;
  let topWeight = 0;
  for (let at = 0; at < to.length; at++) {
    const value = to[at] as number;
    if (value === -1) continue;
    let sum = 0;
    for (let node = value; node > 0; node -= node & -node) {
      if ((best[node] as number) <= sum) continue;
      sum = best[node] as number;
      previous[at] = end[node] as number;
    }
    sum += weight(at);
    for (let node = value + 1; node <= size; node += node & -node) {
      if ((best[node] as number) >= sum) continue;
      best[node] = sum;
      end[node] = at;
    }
    if (sum > topWeight) {
      topWeight = sum;
      top = at;
    }
  }
  return trace(top, previous);
}

function trace(last: number, previous: Int32Array): number[] {
  const positions: number[] = [];
  for (let at = last; at >= 0; at = previous[at] as number) positions.push(at);
  return positions.reverse();
}

function lowerBound(length: number, below: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (below(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
