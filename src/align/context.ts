import { chain } from './chain.js';
import type { Links } from './exact.js';

/** What the neighbourhood says of a possible link, each 0–1. */
export interface Context {
  /** the units before stand next to each other on the other side, too */
  readonly before: number;
  readonly after: number;
  /** the pair lies between the same two units of the ordered chain */
  readonly between: number;
  /** nothing else is left between these two that could be the partner */
  readonly alone: number;
  /** share of the wider neighbourhood that has its partners near */
  readonly region: number;
}

/** How far a neighbour may be looked for that has a partner. */
const REACH = 3;
/** The wider neighbourhood: so many units on either side, whose partners may be so far off. */
const REGION = 6;
const NEAR = 9;

/** Reads the neighbourhood of any possible link off links that are taken for granted so far. */
export function contextOf({ toFinal, toDraft }: Links): (draft: number, final: number) => Context {
  const forth = gapsOf(toFinal, toDraft);
  const back = gapsOf(toDraft, toFinal);
  return (draft, final) => ({
    before: (support(toFinal, draft, final, -1, toDraft.length) + support(toDraft, final, draft, -1, toFinal.length)) / 2,
    after: (support(toFinal, draft, final, 1, toDraft.length) + support(toDraft, final, draft, 1, toFinal.length)) / 2,
    between: (between(forth, draft, final) + between(back, final, draft)) / 2,
    alone: (alone(forth, draft, final) + alone(back, final, draft)) / 2,
    region: (nearby(toFinal, draft, final) + nearby(toDraft, final, draft)) / 2,
  });
}

function support(to: Int32Array, from: number, partner: number, by: 1 | -1, end: number): number {
  for (let distance = 1; distance <= REACH; distance++) {
    const at = from + by * distance;
    const known = at < 0 ? -1 : at >= to.length ? end : (to[at] as number);
    if (at >= 0 && at < to.length && (known === -1 || known === partner)) continue;
    return closeness(known - partner, by * distance) / distance;
  }
  return 0;
}

function nearby(to: Int32Array, from: number, partner: number): number {
  let known = 0;
  let near = 0;
  for (let at = Math.max(0, from - REGION); at <= Math.min(to.length - 1, from + REGION); at++) {
    if (at === from || to[at] === -1) continue;
    known++;
    if (Math.abs((to[at] as number) - partner) <= NEAR) near++;
  }
  return known === 0 ? 0 : near / (known + 1);
}

function closeness(distance: number, expected: number): number {
  return 1 / (1 + Math.abs(distance - expected));
}

/** The stretches between the links of the longest ordered chain. There may be several such chains, and each side prefers another: both are asked. */
interface Gaps {
  readonly ofOne: Int32Array;
  readonly ofOther: Int32Array;
  readonly openOne: Int32Array;
  readonly openOther: Int32Array;
  readonly to: Int32Array;
  readonly back: Int32Array;
}

function between({ ofOne, ofOther }: Gaps, one: number, other: number): number {
  return ofOne[one] === ofOther[other] ? 1 : 0;
}

function alone({ ofOne, ofOther, openOne, openOther, to, back }: Gaps, one: number, other: number): number {
  const gap = ofOne[one] as number;
  if (gap !== ofOther[other]) return 0;
  const ours = (openOne[gap] as number) + (to[one] === -1 ? 0 : 1);
  const theirs = (openOther[gap] as number) + (back[other] === -1 ? 0 : 1);
  return 1 / Math.sqrt(ours * theirs);
}

/** Numbers the stretches and counts the units without partner in each. */
function gapsOf(to: Int32Array, back: Int32Array): Gaps {
  const anchors = chain(to);
  const openOne = new Int32Array(anchors.length + 1);
  const openOther = new Int32Array(anchors.length + 1);
  const ofOne = numbered(to, anchors, openOne);
  const ofOther = numbered(
    back,
    anchors.map((at) => to[at] as number),
    openOther,
  );
  return { ofOne, ofOther, openOne, openOther, to, back };
}

function numbered(to: Int32Array, anchors: readonly number[], open: Int32Array): Int32Array {
  const gaps = new Int32Array(to.length);
  for (let at = 0, gap = 0; at < to.length; at++) {
    if (anchors[gap] === at) gap++;
    gaps[at] = gap;
    if (to[at] === -1) open[gap] = (open[gap] as number) + 1;
  }
  return gaps;
}
