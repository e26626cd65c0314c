import type { Box, Shape } from './model.js';

/** A filled rectangle this thin, in points, is a rule. */
const THIN = 2.5;

/** The horizontal rules among what was drawn. */
export function horizontals(shapes: readonly Shape[]): Box[] {
  return shapes.filter((shape) => shape.y1 - shape.y0 < THIN && shape.x1 - shape.x0 > 4 * THIN);
}
