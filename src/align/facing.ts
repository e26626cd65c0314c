import { chain } from './chain.js';
import type { Links } from './exact.js';

/** In a gap of no more than so many units on either side everything faces everything; in larger ones only what stands as far from its beginning. */
const SMALL_GAP = 6;
const BAND = 2;

/** Pairs of units without partner that stand in the same gap between linked ones: a rewrite that shares no rare word is found only so. */
export function facing({ toFinal, toDraft }: Links): [draft: number, final: number][] {
  const pairs: [number, number][] = [];
  let draftFrom = 0;
  let finalFrom = 0;
  for (const at of [...chain(toFinal), toFinal.length]) {
    const end = toFinal[at] ?? toDraft.length;
    const drafts = open(toFinal, draftFrom, at);
    const finals = open(toDraft, finalFrom, end);
    const band = Math.max(drafts.length, finals.length) <= SMALL_GAP ? SMALL_GAP : BAND;
    drafts.forEach((draft, row) => {
      for (let column = Math.max(0, row - band); column <= Math.min(finals.length - 1, row + band); column++) pairs.push([draft, finals[column] as number]);
    });
    draftFrom = at + 1;
    finalFrom = end + 1;
  }
  return pairs;
}

function open(to: Int32Array, from: number, end: number): number[] {
  const found: number[] = [];
  for (let at = from; at < end; at++) if (to[at] === -1) found.push(at);
  return found;
}
