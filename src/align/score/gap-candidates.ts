import { chain, type Links } from '../words/index.js';

/** In a gap of no more than so many units on either side everything faces everything; in larger ones only what stands as far from its beginning. */
const SMALL_GAP = 6;
const BAND = 2;

/** Pairs of units without partner that stand in the same gap between linked ones: a rewrite that shares no rare word is found only so. Some come twice. */
export function gapCandidates({ toFinal, toDraft }: Links): [draft: number, final: number][] {
  const back = gapCandidatesAlong(toDraft, toFinal).map(([final, draft]): [number, number] => [draft, final]);
  return [...gapCandidatesAlong(toFinal, toDraft), ...back];
}

/** There may be several longest chains; this is the one that this side prefers. */
function gapCandidatesAlong(to: Int32Array, back: Int32Array): [own: number, other: number][] {
  const pairs: [number, number][] = [];
  let from = 0;
  let otherFrom = 0;
  for (const at of [...chain(to), to.length]) {
    const end = to[at] ?? back.length;
    const own = open(to, from, at);
    const others = open(back, otherFrom, end);
    const band = Math.max(own.length, others.length) <= SMALL_GAP ? SMALL_GAP : BAND;
    own.forEach((unit, row) => {
      for (let column = Math.max(0, row - band); column <= Math.min(others.length - 1, row + band); column++) pairs.push([unit, others[column] as number]);
    });
    from = at + 1;
    otherFrom = end + 1;
  }
  return pairs;
}

function open(to: Int32Array, from: number, end: number): number[] {
  const found: number[] = [];
  for (let at = from; at < end; at++) if (to[at] === -1) found.push(at);
  return found;
}
