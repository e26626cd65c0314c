import type { Grid } from './grid.js';
import type { Line } from './lines.js';
import type { Box } from './model.js';

/**
 * Many tables have rules between their rows only. Four rules of one width or more, one under the other, make a table when the lines
 * between them start at the same places row after row; fewer may be the ends of a table whose rows cannot be told apart.
 */
const LEAST_RULES = 4;
/** In points: how far edges of one table may differ, and starts of one column. */
const SAME = 4;
/** The share of rows in which a column has text, and of lines that may reach over the edge of one. */
const SHARE = { rows: 0.5, across: 0.1 };

/** Tables drawn with level rules only, as grids. */
export function ruledGrids(lines: readonly Line[], rules: readonly Box[]): Grid[] {
  return stacks(rules).flatMap((stack) => gridOf(stack, lines) ?? []);
}

function stacks(rules: readonly Box[]): Box[][] {
  const out: Box[][] = [];
  for (const rule of [...rules].sort((p, q) => p.y0 - q.y0)) {
    const stack = out.find(([first]) => first && Math.abs(first.x0 - rule.x0) < SAME && Math.abs(first.x1 - rule.x1) < SAME);
    if (!stack) out.push([rule]);
    else if (rule.y0 - (stack.at(-1)?.y0 ?? 0) > SAME) stack.push(rule);
  }
  return out.filter((stack) => stack.length >= LEAST_RULES);
}

function gridOf(stack: readonly Box[], lines: readonly Line[]): Grid | undefined {
  const [low, high] = [stack[0], stack.at(-1)];
  if (!low || !high) return undefined;
  const inside = lines.filter((line) => line.y > low.y0 && line.y < high.y0 && line.x0 > low.x0 - SAME && line.x1 < low.x1 + SAME);
  const bands = stack.slice(1).map((rule, i) => ({ y0: stack[i]?.y0 ?? rule.y0, y1: rule.y0 }));
  const rows = bands.map((band) => inside.filter((line) => line.y > band.y0 && line.y < band.y1));
  const starts = columnStarts(rows).filter((x) => inside.filter((line) => line.x0 < x - SAME && line.x1 > x + SAME).length <= SHARE.across * inside.length);
  if (starts.length < 2) return undefined;
  const xs = [Math.min(low.x0, (starts[0] ?? 0) - SAME), ...starts.slice(1).map((x) => x - SAME), low.x1];
  return { x0: low.x0, y0: low.y0, x1: low.x1, y1: high.y1, rows: bands.map((band) => ({ ...band, xs })) };
}

/** The places at which lines start in most rows. */
function columnStarts(rows: readonly (readonly Line[])[]): number[] {
  const filled = rows.filter((row) => row.length > 0);
  const starts: number[] = [];
  const all = filled.flat().map((line) => line.x0);
  for (const x of all.sort((p, q) => p - q)) if (x - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > 2 * SAME) starts.push(x);
  return starts.filter((x) => filled.filter((row) => row.some((line) => line.x0 >= x - SAME && line.x0 <= x + 2 * SAME)).length > SHARE.rows * filled.length);
}
