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

/**
 * Reads the neighbourhood of any possible link off links that are taken for granted so far, as if neither of its units had a partner:
 * else whoever came first would shut its rival out of the place they quarrel over.
 */
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
  /** 1 for the units whose links make the chain */
  readonly anchorsOne: Uint8Array;
  readonly anchorsOther: Uint8Array;
  readonly to: Int32Array;
  readonly back: Int32Array;
}

/** The stretches in which a unit may lie: one, or the two beside its own link, which is set aside while another is weighed. */
function reach(gaps: Int32Array, anchored: Uint8Array, at: number): [first: number, last: number] {
  const gap = gaps[at] as number;
  return [gap - (anchored[at] as number), gap];
}

/** The stretches that both may lie in or would lie in together; none if they are apart. */
function shared({ ofOne, ofOther, anchorsOne, anchorsOther }: Gaps, one: number, other: number): [first: number, last: number] | undefined {
  const ours = reach(ofOne, anchorsOne, one);
  const theirs = reach(ofOther, anchorsOther, other);
  if (ours[1] < theirs[0] || theirs[1] < ours[0]) return undefined;
  return [Math.min(ours[0], theirs[0]), Math.max(ours[1], theirs[1])];
}

function between(gaps: Gaps, one: number, other: number): number {
  return shared(gaps, one, other) ? 1 : 0;
}

function alone(gaps: Gaps, one: number, other: number): number {
  const stretch = shared(gaps, one, other);
  if (!stretch) return 0;
  const { to, back, openOne, openOther, anchorsOne, anchorsOther } = gaps;
  const same = to[one] === other;
  // an own link that is set aside leaves the partner it had free
  const ours = openIn(openOne, stretch) + (to[one] === -1 ? 0 : 1) + (same ? 0 : (anchorsOther[other] as number));
  const theirs = openIn(openOther, stretch) + (back[other] === -1 ? 0 : 1) + (same ? 0 : (anchorsOne[one] as number));
  return 1 / Math.sqrt(ours * theirs);
}

function openIn(open: Int32Array, [first, last]: readonly [number, number]): number {
  let sum = 0;
  for (let gap = first; gap <= last; gap++) sum += open[gap] as number;
  return sum;
}

/** Numbers the stretches and counts the units without partner in each. */
function gapsOf(to: Int32Array, back: Int32Array): Gaps {
  const anchors = chain(to);
  const openOne = new Int32Array(anchors.length + 1);
  const openOther = new Int32Array(anchors.length + 1);
  const others = anchors.map((at) => to[at] as number);
  return {
    ofOne: numbered(to, anchors, openOne),
    ofOther: numbered(back, others, openOther),
    anchorsOne: marked(to.length, anchors),
    anchorsOther: marked(back.length, others),
    openOne,
    openOther,
    to,
    back,
  };
}

function marked(length: number, positions: readonly number[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const at of positions) marks[at] = 1;
  return marks;
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
