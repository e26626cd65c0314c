import { words } from '../text/index.js';
import type { StepOutcome } from '../types.js';
import type { Viewed } from './moves.js';
import { seenAt } from './same-place.js';
import type { Seen } from './seen.js';
import { type Link, type Thread, unitOf } from './threads.js';

/** Two versions that must be compared to see whether what is gone after the one has come back in the other, from 0. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** What has gone may come back in the same words, or in others that have this share of the rarer side's longer words. */
const ALIKE = 0.4;
/** Words shorter than this say nothing by themselves. */
const SHORT = 4;

const GONE: ReadonlySet<StepOutcome> = new Set(['dropped', 'demoted', 'outside', 'merged'] as const);
const NEW: ReadonlySet<StepOutcome> = new Set(['added', 'promoted', 'outside', 'split'] as const);

/** The comparisons that are needed to look for returns, those with the fewest versions between first. */
export function gapsIn(threads: readonly Thread[]): Gap[] {
  const own = threads.filter((thread) => unitOf(thread) !== 'passage');
  const ends = own.filter(isGone);
  const starts = own.filter(isNew);
  const gaps = new Map<string, Gap>();
  for (const gone of ends) {
    for (const fresh of starts) {
      const [from, to] = [lastOf(gone), firstOf(fresh)];
      if (to > from + 1 && !gaps.has(`${from} ${to}`) && mayBe(gone.points[from] as Seen, fresh.points[to] as Seen)) gaps.set(`${from} ${to}`, { from, to });
    }
  }
  return [...gaps.values()].sort((one, other) => one.to - one.from - (other.to - other.from) || one.from - other.from);
}

/** The threads with what a comparison over a gap shows to have come back: one thread each, no drop and addition. */
export function withReturns(threads: readonly Thread[], view: Viewed): Thread[] {
  const { moves } = view;
  const joined = new Map<Thread, Thread>();
  const starts = threads.filter((thread) => isNew(thread) && firstOf(thread) === view.to);
  for (const gone of threads.filter((thread) => isGone(thread) && lastOf(thread) === view.from)) {
    const asked = seenAt(gone.points[view.from] as Seen, view.draft);
    const move = asked && moves.of.get(asked.seen);
    const fresh = move?.to && starts.find((thread) => !joined.has(thread) && seenAt(thread.points[view.to] as Seen, view.final)?.seen === move.to);
    if (!move || !fresh || move.to?.rank === 'narrative') continue;
    joined.set(fresh, gone);
    for (let version = view.to; version < fresh.points.length; version++) gone.points[version] = fresh.points[version];
    for (let step = view.to; step < fresh.links.length; step++) gone.links[step] = fresh.links[step];
    gone.links[view.to - 1] = {
      from: view.from,
      to: view.to,
      outcome: 'returned',
      finding: move.finding,
      draft: asked.seen.unit,
      final: (move.to as Seen).unit,
      others: [],
    };
  }
  const standing = threads.filter((thread) => !joined.has(thread));
  for (const { links } of standing) for (const [at, link] of links.entries()) if (link) links[at] = renamed(link, joined);
  return standing;
}

/** What stands with a line that turned out to be another stands with that. */
const renamed = (link: Link, joined: ReadonlyMap<Thread, Thread>): Link => ({ ...link, others: link.others.map((other) => joined.get(other) ?? other) });

export const firstOf = ({ points }: Thread): number => points.findIndex(Boolean);
export const lastOf = ({ points }: Thread): number => points.findLastIndex(Boolean);

/** What a merged one came to later is looked for all the same: it may stand by itself again. */
const isGone = (thread: Thread): boolean => GONE.has(thread.links[lastOf(thread)]?.outcome ?? 'absent');
const isNew = (thread: Thread): boolean => NEW.has(thread.links[firstOf(thread) - 1]?.outcome ?? 'absent');

function mayBe(gone: Seen, fresh: Seen): boolean {
  const [one, other] = [wordsOf(gone), wordsOf(fresh)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= ALIKE * Math.min(one.size, other.size);
}

const wordsOf = ({ unit: { text } }: Seen): ReadonlySet<string> => new Set(words(text).flatMap(({ norm }) => (norm.length >= SHORT ? [norm] : [])));
