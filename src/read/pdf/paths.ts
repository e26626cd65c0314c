import type { Box } from './model.js';
import { least, most } from './statistics.js';

/** Path codes of pdf.js's `constructPath` and how many numbers follow each. */
const LENGTHS: readonly number[] = [2, 2, 6, 4, 0];

/** One piece of a path; `straight` when it is a rectangle with upright sides, so that it covers all of its box. */
export interface Subpath extends Box {
  readonly straight: boolean;
}

/** The pieces of a path: it may hold the whole grid of a table. Stops where the data make no sense. */
export function subpaths(data: ArrayLike<number>): Subpath[] {
  const pieces: Subpath[] = [];
  let points: number[] = [];
  let curved = false;
  const close = (): void => {
    if (points.length > 0) pieces.push(pieceOf(points, curved));
    points = [];
    curved = false;
  };
  for (let i = 0; i < data.length; ) {
    const code = data[i] ?? -1;
    const length = LENGTHS[code];
    if (length === undefined) break;
    if (code === 0) close();
    if (length > 2) curved = true;
    for (let k = 1; k <= length; k++) points.push(data[i + k] ?? 0);
    i += length + 1;
  }
  close();
  return pieces;
}

function pieceOf(points: readonly number[], curved: boolean): Subpath {
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const box = { x0: least(xs), y0: least(ys), x1: most(xs), y1: most(ys) };
  const corner = (x: number, y: number): boolean => (x === box.x0 || x === box.x1) && (y === box.y0 || y === box.y1);
  const straight = !curved && xs.length >= 4 && xs.length <= 5 && xs.every((x, i) => corner(x, ys[i] ?? 0));
  return { ...box, straight };
}
