import type { Box } from './model.js';

/** Path codes of pdf.js's `constructPath` and how many numbers follow each. */
const LENGTHS: readonly number[] = [2, 2, 6, 4, 0];

/** The bounding boxes of a path's pieces: a path may hold the whole grid of a table. Empty when the data make no sense. */
export function subpaths(data: ArrayLike<number>): Box[] {
  const boxes: Box[] = [];
  let box: Box | undefined;
  for (let i = 0; i < data.length; ) {
    const code = data[i] ?? -1;
    const length = LENGTHS[code];
    if (length === undefined) return boxes;
    if (code === 0) {
      if (box) boxes.push(box);
      box = undefined;
    }
    for (let k = 1; k < length; k += 2) box = stretch(box, data[i + k] ?? 0, data[i + k + 1] ?? 0);
    i += length + 1;
  }
  if (box) boxes.push(box);
  return boxes;
}

function stretch(box: Box | undefined, x: number, y: number): Box {
  if (!box) return { x0: x, y0: y, x1: x, y1: y };
  return { x0: Math.min(box.x0, x), y0: Math.min(box.y0, y), x1: Math.max(box.x1, x), y1: Math.max(box.y1, y) };
}
