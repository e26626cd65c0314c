import type { Links } from '../words/index.js';
import { type Place, stretchesOf } from './stretches.js';

/** What the neighbourhood says of a possible link, each 0–1. */
export interface Context extends Place {
  /** the units before stand next to each other on the other side, too */
  readonly before: number;
  readonly after: number;
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
 * else whoever came first would shut its rival out of the place both claim.
 */
export function contextOf({ toFinal, toDraft }: Links): (draft: number, final: number) => Context {
  const forth = stretchesOf(toFinal, toDraft);
  const back = stretchesOf(toDraft, toFinal);
  return (draft, final) => ({
    before: (support(toFinal, draft, final, -1, toDraft.length) + support(toDraft, final, draft, -1, toFinal.length)) / 2,
    after: (support(toFinal, draft, final, 1, toDraft.length) + support(toDraft, final, draft, 1, toFinal.length)) / 2,
    ...mean(forth(draft, final), back(final, draft)),
    region: (nearby(toFinal, draft, final) + nearby(toDraft, final, draft)) / 2,
  });
}

function mean(place: Place, other: Place): Place {
  return {
    between: (place.between + other.between) / 2,
    alone: (place.alone + other.alone) / 2,
    level: (place.level + other.level) / 2,
    abreast: (place.abreast + other.abreast) / 2,
    opposite: (place.opposite + other.opposite) / 2,
  };
}

function support(to: Int32Array, from: number, partner: number, by: 1 | -1, end: number): number {
  for (let distance = 1; distance <= REACH; distance++) {
    const at = from + by * distance;
    const known = at < 0 ? -1 : at >= to.length ? end : (to[at] as number);
    if (at >= 0 && at < to.length && (known === -1 || known === partner)) continue;
    return asExpected(known - partner, by * distance) / distance;
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

function asExpected(distance: number, expected: number): number {
  return 1 / (1 + Math.abs(distance - expected));
}
