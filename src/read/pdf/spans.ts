import type { Line } from './lines.js';

/** From where to where a column reaches. */
export interface Span {
  readonly x0: number;
  readonly x1: number;
}

/** All that stands on one baseline of a page. */
export interface Level {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly Line[];
}

/** In em: baselines of one row differ by less. In points: columns are at least so far apart. */
const LEVEL = 0.3;
const APART = 5;

/** Lines by their baselines, from top to bottom. */
export function levelsOf(lines: readonly Line[]): Level[] {
  const levels: { y: number; size: number; pieces: Line[] }[] = [];
  for (const line of [...lines].sort((p, q) => q.y - p.y)) {
    const level = levels.at(-1);
    if (level && level.y - line.y < LEVEL * line.size) level.pieces.push(line);
    else levels.push({ y: line.y, size: line.size, pieces: [line] });
  }
  for (const { pieces } of levels) pieces.sort((p, q) => p.x0 - q.x0);
  return levels;
}

/** Columns with further pieces in them, which may open new ones; undefined where a piece reaches over the space between two. */
export function columnsFrom(columns: readonly Span[], pieces: readonly Line[]): Span[] | undefined {
  const out = [...columns];
  for (const { x0, x1 } of pieces) {
    const meets = (column: Span): boolean => x0 < column.x1 && x1 > column.x0;
    const at = out.findIndex(meets);
    const own = out[at];
    if (own && out.findLastIndex(meets) > at) return undefined;
    if (own) out[at] = { x0: Math.min(own.x0, x0), x1: Math.max(own.x1, x1) };
    else out.push({ x0, x1 });
  }
  out.sort((p, q) => p.x0 - q.x0);
  return out.some((column, i) => i > 0 && column.x0 - (out[i - 1]?.x1 ?? 0) < APART) ? undefined : out;
}
