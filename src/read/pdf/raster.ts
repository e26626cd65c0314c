import type { PDFPageProxy } from 'pdfjs-dist';
import type { PagePicture } from '../../types.js';
import type { Engine } from './engine.js';
import { lengthOf, type Matrix, multiply } from './matrix.js';
import { type Placed, picturesOn } from './placed.js';
import type { Shades } from './shades.js';

/** Points an inch that programs read best from; more are taken together, as they tell nothing new. */
const MOST_DENSITY = 400;
/** Points of a page that are drawn at most: a page of A3 at that density. */
const MOST_POINTS = 32_000_000;
const POINTS_AN_INCH = 72;

/** The pictures of a page as one, each where the page shows it; undefined where it shows none. */
export async function rasterOf(page: PDFPageProxy, engine: Engine): Promise<PagePicture | undefined> {
  const placed = await picturesOn(page, engine);
  if (placed.length === 0) return undefined;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  const [wide, high] = page.rotate % 180 === 0 ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
  const scale = scaleFor(placed, wide * high);
  const [width, height] = [Math.round(wide * scale), Math.round(high * scale)];
  if (width < 2 || height < 2) return undefined;
  const points = new Uint8Array(width * height).fill(255);
  // from points of the page, its origin at the lower left, to points of the picture, from the upper left
  const toPicture: Matrix = [scale, 0, 0, -scale, 0, height];
  for (const { shades, matrix } of placed) paint({ width, height, points }, shades, multiply(toPicture, matrix));
  return { width, height, points, density: Math.round(scale * POINTS_AN_INCH) };
}

/** Points of the picture for a point of the page: as many as the finest picture of some size has, or a whole part of them. */
function scaleFor(placed: readonly Placed[], area: number): number {
  const finest = Math.max(...placed.map(({ shades, matrix }) => shades.width / Math.max(1, lengthOf(matrix[0], matrix[1]))));
  const most = Math.min(MOST_DENSITY / POINTS_AN_INCH, Math.sqrt(MOST_POINTS / Math.max(1, area)));
  return finest / Math.max(1, Math.ceil(finest / most));
}

/** Draws a picture through a matrix that takes its unit square to the points drawn on. */
function paint({ width, height, points }: Pick<PagePicture, 'width' | 'height' | 'points'>, shades: Shades, matrix: Matrix): void {
  const [a, b, c, d, e, f] = matrix;
  const whole = a * d - b * c;
  if (whole === 0 || !Number.isFinite(whole)) return;
  const corners = [0, 1].flatMap((u) => [0, 1].map((v) => [a * u + c * v + e, b * u + d * v + f] as const));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const right = Math.min(width, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(height, Math.ceil(Math.max(...ys)));
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f];
      const u = (d * dx - c * dy) / whole;
      const v = (a * dy - b * dx) / whole;
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      const at = y * width + x;
      points[at] = shades.at(u, v, points[at] ?? 255);
    }
  }
}
