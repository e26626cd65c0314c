import type { Box } from './model.js';

/** Path codes of pdf.js's `constructPath` and how many numbers follow each. */
const LENGTHS: readonly number[] = [2, 2, 6, 4, 0];

/** One piece of a path; `straight` when it is a rectangle with upright sides, so that it covers all of its box. */
export interface Subpath extends Box {
  readonly straight: boolean;
}

/** The pieces of a path: it may hold the whole grid of a table. Stops where the data make no sense. */
export function subpaths(data: ArrayLike<number>): Subpath[] {
  const pieces: Subpath[] = [];
  let from = 0;
  let i = 0;
  for (; i < data.length; i += (LENGTHS[data[i] ?? -1] ?? 0) + 1) {
    const code = data[i] ?? -1;
    if (LENGTHS[code] === undefined) break;
    if (code !== 0 || i === 0) continue;
    put(pieces, pieceOf(data, from, i));
    from = i;
  }
  put(pieces, pieceOf(data, from, i));
  return pieces;
}

function put(pieces: Subpath[], piece: Subpath | undefined): void {
  if (piece) pieces.push(piece);
}

/** One piece, in a single walk over its numbers: a map has a million of them. */
function pieceOf(data: ArrayLike<number>, from: number, to: number): Subpath | undefined {
  const box = { x0: Number.POSITIVE_INFINITY, y0: Number.POSITIVE_INFINITY, x1: Number.NEGATIVE_INFINITY, y1: Number.NEGATIVE_INFINITY };
  let points = 0;
  let curved = false;
  for (let i = from; i < to; ) {
    const length = LENGTHS[data[i] ?? -1] ?? 0;
    curved ||= length > 2;
    points += length / 2;
    for (let k = i + 1; k < i + length; k += 2) reach(box, data[k] ?? 0, data[k + 1] ?? 0);
    i += length + 1;
  }
  const { x0, y0, x1, y1 } = box;
  return points === 0 ? undefined : { x0, y0, x1, y1, straight: !curved && (points === 4 || points === 5) && isBox(data, box, { from, to }) };
}

type Open = { -readonly [Key in keyof Box]: Box[Key] };

function reach(box: Open, x: number, y: number): void {
  if (x < box.x0) box.x0 = x;
  if (x > box.x1) box.x1 = x;
  if (y < box.y0) box.y0 = y;
  if (y > box.y1) box.y1 = y;
}

/** Whether every point of lines is a corner of their box. */
function isBox(data: ArrayLike<number>, { x0, y0, x1, y1 }: Box, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let i = from; i < to; i += (LENGTHS[data[i] ?? -1] ?? 0) + 1) {
    const [x, y] = [data[i + 1] ?? 0, data[i + 2] ?? 0];
    if (LENGTHS[data[i] ?? -1] === 2 && ((x !== x0 && x !== x1) || (y !== y0 && y !== y1))) return false;
  }
  return true;
}
