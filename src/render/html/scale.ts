import type { Locator } from '../../types.js';

/** What has a place in a document; several recommendations may stand in one block. */
export interface Place {
  readonly locator: Locator;
}

/** Where a block of one side lies in the drawing, in its units from the top. */
export interface Scale {
  readonly height: number;
  /** least distance between two recommendations */
  readonly gap: number;
  readonly at: (place: Place) => number;
}

const TOP = 30;
const LEAST_HEIGHT = 260;
/** Units between neighbours by how many there are: up to 80 keep their names, more must not make a page of drawing. */
const GAPS: readonly (readonly [most: number, gap: number])[] = [
  [80, 15],
  [200, 7],
  [Number.POSITIVE_INFINITY, 3],
];

/**
 * Blocks in proportion to their place in the document, but recommendations never nearer than a gap: they mostly stand close together
 * in one chapter, where true proportions would draw them as one blot.
 */
export function scale(units: readonly Place[], last: number): Scale {
  const sorted = [...units].sort((one, other) => one.locator.block - other.locator.block);
  const blocks = sorted.map(({ locator }) => locator.block);
  const gap = GAPS.find(([most]) => blocks.length <= most)?.[1] ?? 3;
  const height = Math.max(LEAST_HEIGHT, blocks.length * gap + gap);
  const points = spread(blocks, { gap, height, last });
  const known = new Map(sorted.map((unit, at) => [unit, points[at]?.[1] ?? 0]));
  return { height: height + TOP, gap, at: (place) => rounded(TOP + (known.get(place) ?? between(points, place.locator.block, { height, last }))) };
}

interface Room {
  readonly gap?: number;
  readonly height: number;
  readonly last: number;
}

type Point = readonly [block: number, y: number];

function spread(blocks: readonly number[], { gap = 0, height, last }: Room): readonly Point[] {
  const down: number[] = [];
  for (const block of blocks) down.push(Math.max((block / last) * height, (down.at(-1) ?? -gap) + gap));
  const up = [...down];
  for (let at = up.length - 1; at >= 0; at -= 1) up[at] = Math.min(up[at] ?? 0, (up[at + 1] ?? height) - (at + 1 < up.length ? gap : 0));
  return blocks.map((block, at) => [block, up[at] ?? 0]);
}

/** Between two known places in proportion. */
function between(points: readonly Point[], block: number, { height, last }: Room): number {
  const above = points.findLast(([known]) => known <= block) ?? [0, 0];
  const below = points.find(([known]) => known >= block) ?? [Math.max(last, block), height];
  const reach = below[0] - above[0];
  return reach === 0 ? above[1] : above[1] + ((block - above[0]) / reach) * (below[1] - above[1]);
}

function rounded(y: number): number {
  return Math.round(y * 10) / 10;
}
