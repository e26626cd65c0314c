import type { Comparison, LifeLine } from '../types.js';
import { checkedBy } from './first-to-last.js';
import { followMergers } from './mergers.js';
import { type Viewed, viewed } from './moves.js';
import { firstOf, type Gap, gapsIn, withReturns } from './returns.js';
import { type Followed, placeOf, type Seen, viewOf } from './seen.js';
import { nameOf, quoted } from './statement.js';
import { inOrder, type Thread, threadsOf, unitOf } from './threads.js';
import { lineOf } from './told.js';

export type { Followed } from './seen.js';
export { summarised } from './summary.js';

/** The comparison of two versions, from 0, with its paragraphs; nothing where no verdict could be trusted. */
export type Compared = (from: number, to: number) => Comparison | undefined;

/**
 * Follows every recommendation over versions, each with the narrative in it that may recommend something all the same: neighbours are compared first, then versions between which something may have been
 * away, at last the first with the last. Neighbours must be comparable.
 */
export function lifeLines(followed: readonly Followed[], compared: Compared): LifeLine[] {
  const see = seeing(followed, compared);
  const versions = followed.length;
  const neighbours = Array.from({ length: versions - 1 }, (_, from) => ({ from, to: from + 1 }));
  let threads = threadsOf(neighbours.flatMap(see));
  followMergers(threads, versions, see);
  for (const gap of gapsIn(threads).slice(0, MOST_GAPS)) for (const view of see(gap)) threads = withReturns(threads, view);
  const [whole] = versions > 2 ? see({ from: 0, to: versions - 1 }) : [];
  return told(inOrder(threads, versions), versions, whole ? checkedBy(whole) : () => undefined);
}

/** What a comparison shows; two versions are compared once. */
function seeing(followed: readonly Followed[], compared: Compared): (gap: Gap) => readonly Viewed[] {
  const known = new Map<string, readonly Viewed[]>();
  return ({ from, to }) => {
    const key = `${from} ${to}`;
    const comparison = known.has(key) ? undefined : compared(from, to);
    if (!known.has(key)) known.set(key, comparison ? [viewed(viewOf(comparison, { from, to, followed }))] : []);
    return known.get(key) as readonly Viewed[];
  };
}

/** Comparisons over a gap, the shortest gaps first: what stays away longer in so long a history is told as gone, and as new. */
const MOST_GAPS = 200;

function told(threads: readonly Thread[], versions: number, check: ReturnType<typeof checkedBy>): LifeLine[] {
  const ids = new Map(threads.map((thread, at) => [thread, `l${at + 1}`]));
  const parents = new Map(threads.flatMap((thread) => parentOf(thread, threads).map((parent) => [thread, parent] as const)));
  const names = new Map(threads.map((thread) => [ids.get(thread) as string, calledIn(thread)]));
  return threads.map((thread) => lineOf(thread, { versions, ids, names, parents, check }));
}

/** What a line is called where it first stands. */
function calledIn(thread: Thread): string {
  const { label, text } = (thread.points[firstOf(thread)] as Seen).unit;
  return nameOf(unitOf(thread), label) || quoted(text);
}

/** The line of the recommendation that an item belongs to where it first stands. */
function parentOf(thread: Thread, threads: readonly Thread[]): Thread[] {
  const at = firstOf(thread);
  const within = thread.points[at]?.within;
  const isParent = ({ rank, points: { [at]: seen } }: Thread) =>
    rank === 'recommendation' && seen !== undefined && within !== undefined && placeOf(seen) === placeOf(within);
  return threads.filter(isParent).slice(0, 1);
}
