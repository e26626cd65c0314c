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
export function contextOf(links: Links): (draft: number, final: number) => Context {
  const { toFinal, toDraft } = links;
  const gaps = gapsOf(links);
  return (draft, final) => {
    const gap = gaps.ofDraft[draft] as number;
    const between = gap === gaps.ofFinal[final];
    const left = (gaps.openDraft[gap] as number) + (toFinal[draft] === -1 ? 0 : 1);
    const right = (gaps.openFinal[gap] as number) + (toDraft[final] === -1 ? 0 : 1);
    return {
      before: (support(toFinal, draft, final, -1, toDraft.length) + support(toDraft, final, draft, -1, toFinal.length)) / 2,
      after: (support(toFinal, draft, final, 1, toDraft.length) + support(toDraft, final, draft, 1, toFinal.length)) / 2,
      between: between ? 1 : 0,
      alone: between ? 1 / Math.sqrt(left * right) : 0,
      region: (nearby(toFinal, draft, final) + nearby(toDraft, final, draft)) / 2,
    };
  };
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

interface Gaps {
  readonly ofDraft: Int32Array;
  readonly ofFinal: Int32Array;
  readonly openDraft: Int32Array;
  readonly openFinal: Int32Array;
}

/** Numbers the stretches between the links of the longest ordered chain, and counts the units without partner in each. */
function gapsOf({ toFinal, toDraft }: Links): Gaps {
  const anchors = chain(toFinal);
  const openDraft = new Int32Array(anchors.length + 1);
  const openFinal = new Int32Array(anchors.length + 1);
  const number = (to: Int32Array, positions: readonly number[], open: Int32Array): Int32Array => {
    const gaps = new Int32Array(to.length);
    for (let at = 0, gap = 0; at < to.length; at++) {
      if (positions[gap] === at) gap++;
      gaps[at] = gap;
      if (to[at] === -1) open[gap] = (open[gap] as number) + 1;
    }
    return gaps;
  };
  const ofDraft = number(toFinal, anchors, openDraft);
  const ofFinal = number(
    toDraft,
    anchors.map((at) => toFinal[at] as number),
    openFinal,
  );
  return { ofDraft, ofFinal, openDraft, openFinal };
}
