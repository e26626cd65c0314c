import type { FirstToLast } from '../types.js';
import { carrierIn } from './mergers.js';
import { type Move, outcomeOf, type Viewed } from './moves.js';
import { seenAt } from './same-place.js';
import type { Seen } from './seen.js';
import type { Link, Thread } from './threads.js';

/** Asks a comparison of the first version with the last whether it sees of a thread what its steps add up to; nothing of what stands in neither. */
export function checkedBy(view: Viewed): (thread: Thread) => FirstToLast | undefined {
  const { moves } = view;
  return (thread) => {
    const [first, last] = [thread.points[view.from], thread.points[view.to]];
    const before = first && seenAt(first, view.draft)?.seen;
    const after = last && seenAt(last, view.final)?.seen;
    if (before) {
      const move = moves.of.get(before);
      return move && { agrees: after ? move.to === after : agreesGone(move, thread, view), outcome: outcomeIn(move), fingerprint: move.finding.fingerprint };
    }
    const arrival = after && moves.arrivals.get(after);
    const from = after && [...moves.of].find(([, { to }]) => to === after);
    if (arrival) return { agrees: true, outcome: outcomeOf(arrival.finding) as FirstToLast['outcome'], fingerprint: arrival.finding.fingerprint };
    return from && { agrees: false, outcome: outcomeIn(from[1]), fingerprint: from[1].finding.fingerprint };
  };
}

const outcomeIn = ({ finding }: Move): FirstToLast['outcome'] => outcomeOf(finding) as FirstToLast['outcome'];

/** Both say that it is not there. What ends in another one is there in that, and the comparison must find it there. */
function agreesGone({ to, into, finding, outcome }: Move, thread: Thread, view: Viewed): boolean {
  const end = endOf(thread);
  const carrier = carrierOf(end, view.to);
  if (!carrier) return to === undefined && into === undefined && (outcome !== 'dropped' || thread.links.some((link) => link?.outcome === 'dropped'));
  const seen = seenAt(carrier.points[view.to] as Seen, view.final)?.seen;
  return seen !== undefined && (to === seen || to?.within === seen || finding.final.includes(seen.unit));
}

const endOf = ({ links }: Thread): Link | undefined => links.findLast(Boolean);

/** The thread that stands in the last version for one that merged, over as many mergers as there are. */
function carrierOf(end: Link | undefined, last: number): Thread | undefined {
  const carrier = carrierIn(end);
  if (!carrier || carrier.points[last]) return carrier;
  const next = endOf(carrier);
  return next && end && next.to > end.to ? carrierOf(next, last) : undefined;
}
