import { apply, lengthOf, type Matrix } from './matrix.js';
import type { Box, Shape } from './model.js';
import { type Subpath, subpaths } from './paths.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';

/** Maps without end and drawings by the million stop being useful long before; the text of a page is never that much. */
const MOST_SHAPES = 4_000;

/** A picture is drawn into the unit square. */
export const UNIT: Subpath = { x0: 0, y0: 0, x1: 1, y1: 1, straight: true };
/** Larger than any page. */
export const EVERYWHERE: Box = { x0: -1e6, y0: -1e6, x1: 1e6, y1: 1e6 };

/** In points: pictures are left out of the operators, but the unit square they fill was scaled up for them. */
const PICTURE = 40;

/** True for a square as large as pictures are. */
export function isPictureSized({ 0: a, 1: b, 2: c, 3: d }: Matrix): boolean {
  return lengthOf(a, b) > PICTURE && lengthOf(c, d) > PICTURE;
}

/** Something coloured on which white text can be read. */
export function backdrop(walk: Walk, colour: string, { x0, y0, x1, y1 }: Box): void {
  if (walk.annotation?.drawn.shapes === false) return;
  walk.shapes.push({ kind: 'fill', opaque: false, colour, order: walk.order++, x0, y0, x1, y1 });
}

/** Draws a path, or clips to it what is drawn after it. */
export function drawPath(walk: Walk, args: readonly unknown[]): void {
  const { state, clipping } = walk;
  const kind = walk.shapes.length < MOST_SHAPES ? walk.kinds.get(Number(args[0])) : undefined;
  walk.clipping = false;
  if (!kind && !clipping) return;
  const data = (args[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
  const pieces = data ? placed(subpaths(data), state.ctm) : [];
  if (kind) for (const piece of pieces) paint(walk, piece, kind);
  if (clipping) state.clip = clipped(state.clip, pieces);
}

/** What a form draws is cut off at its box. */
export function clipToBox({ state }: Walk, { 0: x0 = 0, 1: y0 = 0, 2: x1 = 0, 3: y1 = 0 }: ArrayLike<number>): void {
  const box = { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1), straight: true };
  state.clip = clipped(state.clip, placed([box], state.ctm));
}

/** Whether nothing of what is drawn into a box is to be seen: all of it lies beyond the clip. */
export function isClippedOff({ clip }: State, box: Box): boolean {
  return clip !== 'none' && clip !== 'odd' && (box.x1 < clip.x0 || box.x0 > clip.x1 || box.y1 < clip.y0 || box.y0 > clip.y1);
}

function placed(pieces: readonly Subpath[], ctm: Matrix): Subpath[] {
  const found: Subpath[] = [];
  for (const piece of pieces) {
    const there = transformed(ctm, piece);
    if (there) found.push(there);
  }
  return found;
}

function paint(walk: Walk, piece: Subpath, kind: Shape['kind']): void {
  const { state } = walk;
  const box = visibleBox(piece, state.clip);
  if (walk.shapes.length >= MOST_SHAPES || !box || walk.annotation?.drawn.shapes === false) return;
  const plain = state.alpha > 0.9 && state.blend === 'source-over' && state.fill !== 'pattern' && state.clip !== 'odd';
  const opaque = kind === 'fill' && piece.straight && plain;
  // charts have thousands of shapes: each is made at once, without spreading others into it
  const { x0, y0, x1, y1 } = box;
  const order = walk.order++;
  if (kind === 'fill') walk.shapes.push({ x0, y0, x1, y1, colour: state.fill, kind, opaque, order });
  else walk.shapes.push({ x0, y0, x1, y1, colour: state.stroke, lineWidth: state.lineWidth * lengthOf(state.ctm[0], state.ctm[1]), kind, opaque, order });
}

function visibleBox({ x0, y0, x1, y1 }: Box, clip: State['clip']): Box | undefined {
  if (clip === 'none' || clip === 'odd') return { x0, y0, x1, y1 };
  const box = { x0: Math.max(x0, clip.x0), y0: Math.max(y0, clip.y0), x1: Math.min(x1, clip.x1), y1: Math.min(y1, clip.y1) };
  return box.x0 <= box.x1 && box.y0 <= box.y1 ? box : undefined;
}

function clipped(before: State['clip'], pieces: readonly Subpath[]): State['clip'] {
  const [piece] = pieces;
  if (before === 'odd' || !piece || pieces.length > 1 || !piece.straight) return 'odd';
  return visibleBox(piece, before) ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
}

/** A rectangle where a matrix puts it; undefined where that is nowhere. */
export function transformed(matrix: Matrix, piece: Subpath): Subpath | undefined {
  const { 0: ax, 1: ay } = apply(matrix, piece.x0, piece.y0);
  const { 0: bx, 1: by } = apply(matrix, piece.x1, piece.y1);
  if (!(Number.isFinite(ax) && Number.isFinite(ay) && Number.isFinite(bx) && Number.isFinite(by))) return undefined;
  const upright = Math.abs(matrix[1] * matrix[2]) < 1e-6 || Math.abs(matrix[0] * matrix[3]) < 1e-6;
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by), straight: piece.straight && upright };
}

/** What operators do to a path. */
export const KINDS: Readonly<Record<string, Shape['kind']>> = {
  fill: 'fill',
  eoFill: 'fill',
  fillStroke: 'fill',
  eoFillStroke: 'fill',
  closeFillStroke: 'fill',
  closeEOFillStroke: 'fill',
  stroke: 'stroke',
  closeStroke: 'stroke',
};
