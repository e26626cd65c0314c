import type { FirstToLast } from '../types.js';
import { type Move, movesOf, outcomeOf } from './moves.js';
import { lastOf } from './returns.js';
import { seenAt } from './same-place.js';
import type { Seen, View } from './seen.js';
import type { Thread } from './threads.js';

/** Asks a comparison of the first version with the last whether it sees of a thread what its steps add up to; nothing of what stands in neither. */
export function checkedBy(view: View): (thread: Thread) => FirstToLast | undefined {
  const moves = movesOf(view);
  return (thread) => {
    const [first, last] = [thread.points[view.from], thread.points[view.to]];
    const before = first && seenAt(first, view.draft)?.seen;
    const after = last && seenAt(last, view.final)?.seen;
    if (before) {
      const move = moves.of.get(before);
      return move && { agrees: agrees(move, after, thread), outcome: outcomeIn(move), fingerprint: move.finding.fingerprint };
    }
    const arrival = after && moves.arrivals.get(after);
    const from = after && [...moves.of].find(([, { to }]) => to === after);
    if (arrival) return { agrees: true, outcome: outcomeOf(arrival.finding) as FirstToLast['outcome'], fingerprint: arrival.finding.fingerprint };
    return from && { agrees: false, outcome: outcomeIn(from[1]), fingerprint: from[1].finding.fingerprint };
  };
}

const outcomeIn = ({ finding }: Move): FirstToLast['outcome'] => outcomeOf(finding) as FirstToLast['outcome'];

/** Both say that it is there still, and where; or both that it is not. What ends in another one is there in that. */
function agrees({ to }: Move, after: Seen | undefined, thread: Thread): boolean {
  if (after) return to === after;
  return to === undefined || thread.links[lastOf(thread)]?.outcome === 'merged';
}
