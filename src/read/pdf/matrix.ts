/** A PDF transformation matrix [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that moves nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  // by their places: taken apart as lists, they cost an iterator each for every piece of text
  const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = outer;
  const { 0: g, 1: h, 2: i, 3: j, 4: k, 5: l } = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a matrix takes a point. */
export function apply(matrix: Matrix, x: number, y: number): [x: number, y: number] {
  const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How long a step becomes that a matrix takes to these two shares: most text is level, and needs no root. */
export function lengthOf(p: number, q: number): number {
  return p === 0 || q === 0 ? Math.abs(p + q) : Math.hypot(p, q);
}

/** Any sequence of six numbers as a matrix; the identity for anything else. */
export function toMatrix(value: unknown): Matrix {
  if (!value || typeof value !== 'object') return IDENTITY;
  const { 0: a = 1, 1: b = 0, 2: c = 0, 3: d = 1, 4: e = 0, 5: f = 0, length } = value as ArrayLike<number>;
  const finite = Number.isFinite(a) && Number.isFinite(b) && Number.isFinite(c) && Number.isFinite(d) && Number.isFinite(e) && Number.isFinite(f);
  return length === 6 && finite ? [a, b, c, d, e, f] : IDENTITY;
}

/** Takes page space (a view box, turned by 0, 90, 180 or 270 degrees) to upright space with its origin at the lower left. */
export function uprightMatrix(view: readonly number[], turn: number): Matrix {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  if (turn === 90) return [0, -1, 1, 0, -y0, x1];
  if (turn === 180) return [-1, 0, 0, -1, x1, y1];
  if (turn === 270) return [0, 1, -1, 0, y1, -x0];
  return [1, 0, 0, 1, -x0, -y0];
}
