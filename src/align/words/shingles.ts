import type { Stretches, WordLinking } from './letters.js';

/** Equal words that follow each other on both sides. */
export interface Run {
  readonly from: number;
  readonly other: number;
  readonly length: number;
}

/** Shingles that stand more often than this on a side tell no place. */
const COPIES = 8;
/** Positions have 25 bits beside 28 of the hash in one number; longer stretches are not looked at. */
const POSITIONS = 2 ** 25;
const HASH_SHIFT = 4;
const FACTOR = 0x01000193;
const SCATTER = 0x9e3779b1;

/** The longest runs made of shingles of `size` free words that stand once on either side, or as often on both and then in order; by their place on the first side. */
export function shingleRuns(
  { from, to, other, otherTo }: Stretches,
  size: number,
  { first: { words }, second: { words: others }, toSecond, toFirst }: WordLinking,
): Run[] {
  if (to - from >= POSITIONS || otherTo - other >= POSITIONS) return [];
  const partners = new Int32Array(to - from).fill(-1);
  const here = { words, linked: toSecond, from, to };
  const there = { words: others, linked: toFirst, from: other, to: otherTo };
  pairUp(hashes(here, size), hashes(there, size), partners);
  const isEqual = (at: number, there: number): boolean => {
    for (let k = 0; k < size; k++) if (words[at + k] !== others[there + k]) return false;
    return true;
  };
  const runs: Run[] = [];
  for (let at = 0; at < partners.length; at++) {
    const start = partners[at] as number;
    if (start === -1 || !isEqual(from + at, other + start)) continue;
    let length = size;
    while (partners[at + 1] === (partners[at] as number) + 1 && words[from + at + size] === others[other + start + length]) {
      at++;
      length++;
    }
    runs.push({ from: from + at + size - length, other: other + start, length });
  }
  return runs;
}

/** Gives each shingle of the first list its partner in the second. Both ascend by hash, then by position. */
function pairUp(list: Float64Array, others: Float64Array, partners: Int32Array): void {
  for (let i = 0, j = 0; i < list.length && j < others.length; ) {
    const here = hashOf(list, i);
    const there = hashOf(others, j);
    const ends = [here <= there ? endOf(list, i) : i, there <= here ? endOf(others, j) : j] as const;
    const count = ends[0] - i;
    if (here === there && count === ends[1] - j && count <= COPIES) {
      for (let at = 0; at < count; at++) partners[(list[i + at] as number) % POSITIONS] = (others[j + at] as number) % POSITIONS;
    }
    [i, j] = ends;
  }
}

const hashOf = (list: Float64Array, at: number): number => Math.floor((list[at] as number) / POSITIONS);

function endOf(list: Float64Array, start: number): number {
  const hash = hashOf(list, start);
  let end = start + 1;
  while (end < list.length && hashOf(list, end) === hash) end++;
  return end;
}

/** A stretch of one side and the partners of its words, -1 for none. */
interface Part {
  readonly words: Int32Array;
  readonly linked: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Hash and position, in one number, of every shingle of free words. */
function hashes({ words, linked, from, to }: Part, size: number): Float64Array {
  const found = new Float64Array(Math.max(0, to - from - size + 1));
  let highest = 1;
  for (let at = 0; at < size; at++) highest = Math.imul(highest, FACTOR);
  let count = 0;
  for (let at = from, hash = 0, free = 0; at < to; at++) {
    hash = (Math.imul(hash, FACTOR) + (words[at] as number)) | 0;
    if (free >= size) hash = (hash - Math.imul(highest, words[at - size] as number)) | 0;
    free = linked[at] === -1 ? free + 1 : 0;
    if (free === 0) hash = 0;
    if (free >= size) found[count++] = (Math.imul(hash ^ (hash >>> 15), SCATTER) >>> HASH_SHIFT) * POSITIONS + (at - size + 1 - from);
  }
  return found.subarray(0, count).sort();
}
