import { chain } from './chain.js';
import { type Letters, linkTokenisationInsensitive, type Stretches, type WordLinking } from './letters.js';
import type { Links } from './links.js';
import { type Run, shingleRuns } from './shingles.js';

/** A rectangle of words of either side that may face each other: all of one between two links against all of the other between the same. */
interface Region extends Stretches {
  /** position in SIZES */
  readonly size: number;
  readonly depth: number;
}

/** Long shingles are unique in whole documents, short ones within the gap that the long ones leave. */
const SIZES = [12, 6, 3, 1];
/** Single words are looked for in gaps of at most so many words: anywhere else an equal word is chance. */
const WORDS = 400;
/** Each level cuts its gaps at new anchors; texts made to cut badly stop here, and what is left stays unlinked. */
const DEPTH = 24;
/** What moved is found by shingles of so many words wherever they stand. */
const MOVED = 8;
/** A gap between two links of what moved is closed like any other up to so many words. */
const GAP = 2000;

/**
 * Links equal words of two texts, each at most once: the heaviest chain of shingles that stand once on either side (or as often on both),
 * then the same within each gap (patience diff, Cohen 2003), so that copies find the copy of their own place; then what stands elsewhere.
 * Which side is which makes no difference. O(n log n).
 */
export function linkWords(draft: Letters, final: Letters): Links {
  if (comesFirst(final.words, draft.words)) {
    const { toSecond, toFirst } = linked(final, draft);
    return { toFinal: toFirst, toDraft: toSecond };
  }
  const { toSecond, toFirst } = linked(draft, final);
  return { toFinal: toSecond, toDraft: toFirst };
}

function comesFirst(own: Int32Array, other: Int32Array): boolean {
  if (own.length !== other.length) return own.length < other.length;
  let at = 0;
  while (at < own.length && own[at] === other[at]) at++;
  return at < own.length && (own[at] as number) < (other[at] as number);
}

function linked(first: Letters, second: Letters): WordLinking {
  const [toSecond, toFirst] = [new Int32Array(first.words.length).fill(-1), new Int32Array(second.words.length).fill(-1)];
  const linking = { first, second, toSecond, toFirst };
  const whole = { from: 0, to: first.words.length, other: 0, otherTo: second.words.length };
  close([{ ...whole, size: 0, depth: 0 }], linking);
  const runs = shingleRuns(whole, MOVED, linking);
  for (const run of [...runs].sort((one, other) => other.length - one.length || one.from - other.from)) stretch(run, linking);
  close(gapsOf(linking), linking);
  for (const gap of gapsOf(linking)) linkTokenisationInsensitive(gap, linking);
  return linking;
}

function join({ toSecond, toFirst }: WordLinking, first: number, second: number): void {
  toSecond[first] = second;
  toFirst[second] = first;
}

/** Links within regions until nothing is left to cut. */
function close(regions: Region[], linking: WordLinking): void {
  for (let region = regions.pop(); region; region = regions.pop()) regions.push(...cut(trim(region, linking), linking));
}

/** Links what a region begins and ends with on both sides. */
function trim({ from, to, other, otherTo, ...rest }: Region, linking: WordLinking): Region {
  const [words, others] = [linking.first.words, linking.second.words];
  while (from < to && other < otherTo && words[from] === others[other]) join(linking, from++, other++);
  while (from < to && other < otherTo && words[to - 1] === others[otherTo - 1]) join(linking, --to, --otherTo);
  return { from, to, other, otherTo, ...rest };
}

/** Links the heaviest chain of runs in a region; gives the gaps it leaves, or the region itself to be tried with shorter shingles. */
function cut(region: Region, linking: WordLinking): Region[] {
  const size = SIZES[region.size];
  const shorter = Math.min(region.to - region.from, region.otherTo - region.other);
  if (size === undefined || shorter === 0 || region.depth > DEPTH) return [];
  if (size === 1 && Math.max(region.to - region.from, region.otherTo - region.other) > WORDS) return [];
  const runs = shorter < size ? [] : inOrder(shingleRuns(region, size, linking));
  if (runs.length === 0) return [{ ...region, size: region.size + 1 }];
  const gaps: Region[] = [];
  let { from, other } = region;
  const gap = (to: number, otherTo: number): void => {
    gaps.push({ from, to, other, otherTo, size: region.size, depth: region.depth + 1 });
  };
  for (const run of runs) {
    const skip = Math.max(0, from - run.from, other - run.other);
    if (skip >= run.length) continue;
    gap(run.from + skip, run.other + skip);
    for (let at = skip; at < run.length; at++) join(linking, run.from + at, run.other + at);
    from = run.from + run.length;
    other = run.other + run.length;
  }
  gap(region.to, region.otherTo);
  return gaps;
}

/** The runs that keep the order of both sides and hold the most words. */
function inOrder(runs: readonly Run[]): Run[] {
  if (runs.length < 2) return [...runs];
  const ranks = new Int32Array(runs.length);
  const byOther = Int32Array.from(runs, (_, at) => at).sort((first, second) => (runs[first] as Run).other - (runs[second] as Run).other);
  byOther.forEach((at, rank) => {
    ranks[at] = rank;
  });
  return chain(ranks, (at) => (runs[at] as Run).length).map((at) => runs[at] as Run);
}

/** Links a run that stands out of order, and what is equal on both sides of it, as far as it is free. */
function stretch({ from, other, length }: Run, linking: WordLinking): void {
  const { first, second, toSecond, toFirst } = linking;
  const isWithin = (at: number, there: number): boolean => at >= 0 && there >= 0 && at < toSecond.length && there < toFirst.length;
  const free = (at: number, there: number): boolean =>
    isWithin(at, there) && first.words[at] === second.words[there] && toSecond[at] === -1 && toFirst[there] === -1;
  for (let at = 0; at < length; at++) if (free(from + at, other + at)) join(linking, from + at, other + at);
  for (let at = -1; free(from + at, other + at); at--) join(linking, from + at, other + at);
  for (let at = length; free(from + at, other + at); at++) join(linking, from + at, other + at);
}

/** The stretches without links that lie between the same two links on both sides. */
function gapsOf({ toSecond, toFirst }: WordLinking): Region[] {
  const gaps: Region[] = [];
  for (let at = 0, last = -1; at <= toSecond.length; at++) {
    const other = at === toSecond.length ? toFirst.length : (toSecond[at] as number);
    if (other === -1) continue;
    const from = last + 1;
    const before = last === -1 ? -1 : (toSecond[last] as number);
    last = at;
    const apart = other - before - 1;
    if (at === from || at - from > GAP || apart <= 0 || apart > GAP) continue;
    if (isFree(toFirst, before + 1, other)) gaps.push({ from, to: at, other: before + 1, otherTo: other, size: 1, depth: 0 });
  }
  return gaps;
}

function isFree(partners: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (partners[at] !== -1) return false;
  return true;
}
