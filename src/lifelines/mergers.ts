import type { Moves, Viewed } from './moves.js';
import { firstOf, type Gap, lastOf } from './returns.js';
import { seenAt } from './same-place.js';
import type { Seen, View } from './seen.js';
import { type Link, type Thread, unitOf } from './threads.js';

/** What a merger hid is told with less certainty: the words of two stood in one sentence in between. */
const THROUGH_MERGER = 'it was one with another in between; what became of it shows where the last version that has it by itself is compared';

/** What following a merged thread needs. */
interface Sought {
  readonly threads: readonly Thread[];
  readonly see: (gap: Gap) => readonly Viewed[];
}

/** A merged thread, the one that carries its words, the last version that has it by itself, and the one in which it is looked for, from 0. */
interface Merged {
  readonly thread: Thread;
  readonly carrier: Thread;
  readonly from: number;
  readonly to: number;
}

/** What the comparison of those two versions says of it. */
interface Direct {
  readonly view: View;
  readonly moves: Moves;
  readonly seen: Seen;
}

/** Looks on for what merged with another: its words may go while the other stays, or go into a third, or be what remains of both. */
export function followMergers(threads: readonly Thread[], versions: number, see: Sought['see']): void {
  for (const thread of threads.toSorted((one, other) => lastOf(one) - lastOf(other))) {
    const from = lastOf(thread);
    let carrier = carrierIn(thread.links[from]);
    for (let to = from + 2; carrier && to < versions; to++) carrier = carriedOn({ thread, carrier, from, to }, { threads, see });
  }
}

/** The thread that carries on what merged with it. */
export const carrierIn = (link: Link | undefined): Thread | undefined => (link?.outcome === 'merged' ? link.others[0] : undefined);

/** Who carries the words in one more version; nobody once they have gone or stand by themselves. */
function carriedOn(merged: Merged, sought: Sought): Thread | undefined {
  const { thread, carrier, from, to } = merged;
  if (carrier.points[to - 1]?.unit.text === carrier.points[to]?.unit.text) return carrier;
  const direct = directly(thread.points[from] as Seen, sought.see({ from, to }));
  if (!direct) return carrier.points[to] ? carrier : endedWith(merged);
  const unit = reached(direct);
  if (!unit) return gone(merged, direct);
  const holder = holderOf(unit, direct.view, sought.threads);
  if (holder === carrier) return handedOver(merged, direct) ? undefined : carrier;
  if (!holder) return carrier.points[to] ? carrier : endedWith(merged);
  return firstOf(holder) === to ? undefined : mergedInto(merged, holder, direct);
}

function directly(asked: Seen, [view]: readonly Viewed[]): Direct | undefined {
  const seen = view && seenAt(asked, view.draft)?.seen;
  if (!seen) return undefined;
  const { moves } = view;
  return moves.of.has(seen) ? { view, moves, seen } : undefined;
}

/** The unit that has the words, if one that recommends has. */
function reached({ moves, seen }: Direct): Seen | undefined {
  const move = moves.of.get(seen);
  const unit = move?.to ?? (move?.into && moves.of.get(move.into)?.to);
  return unit?.rank === 'narrative' ? undefined : unit;
}

function holderOf(unit: Seen, { to, final }: View, threads: readonly Thread[]): Thread | undefined {
  return threads.find((thread) => unitOf(thread) === unit.rank && thread.points[to] && seenAt(thread.points[to], final)?.seen === unit);
}

function linkOf({ thread: _, from, to }: Merged, { moves, seen }: Direct): Link {
  const { outcome, finding } = moves.of.get(seen) as NonNullable<ReturnType<Moves['of']['get']>>;
  return { from, to, outcome, finding, draft: seen.unit, others: [] };
}

function gone(merged: Merged, direct: Direct): undefined {
  merged.thread.links[merged.to - 1] = { ...linkOf(merged, direct), doubts: [THROUGH_MERGER] };
}

/** What cannot be compared goes as the one that carried it. */
function endedWith({ thread, carrier, to }: Merged): Thread | undefined {
  const link = carrier.links[to - 1];
  if (!link) return undefined;
  thread.links[to - 1] = { ...link, doubts: [THROUGH_MERGER] };
  return carrierIn(link);
}

function mergedInto(merged: Merged, holder: Thread, direct: Direct): Thread {
  merged.thread.links[merged.to - 1] = { ...linkOf(merged, direct), outcome: 'merged', others: [holder] };
  return holder;
}

/** Where the words of the carrier are those that have gone, what stands on is the thread that had merged with it. */
function handedOver(merged: Merged, direct: Direct): boolean {
  const { thread, carrier, from, to } = merged;
  const origin = carrier.points[from] && seenAt(carrier.points[from], direct.view.draft)?.seen;
  const move = origin && direct.moves.of.get(origin);
  if (!move || move.to || move.into) return false;
  for (let version = to; version < carrier.points.length; version++) thread.points[version] = carrier.points[version];
  for (let step = to; step < carrier.links.length; step++) thread.links[step] = carrier.links[step];
  carrier.points.length = to;
  carrier.links.length = to;
  thread.links[to - 1] = { ...linkOf(merged, direct), outcome: 'returned', doubts: [THROUGH_MERGER] };
  carrier.links[to - 1] = { from, to, outcome: move.outcome, finding: move.finding, draft: origin.unit, others: [], doubts: [THROUGH_MERGER] };
  return true;
}
