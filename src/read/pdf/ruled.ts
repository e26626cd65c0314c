import type { Grid } from './grid.js';
import type { Line } from './lines.js';
import type { Box } from './model.js';
import { levelsOf } from './spans.js';
import { quantile } from './statistics.js';

/**
 * Many tables have rules between their rows only. Four rules of one width or more, one under the other, make a table when the lines
 * between them start at the same places row after row. Three are the ends of a table and the rule under its head, which names
 * each column where it begins; the first of them is narrow, as no column of text is.
 */
const LEAST_RULES = 4;
const HEADED_RULES = 3;
/** Letters: lines of a narrow column on average. */
const NARROW = 22;
/** Rows are set further apart than the lines in them by this factor; so many lines tell how far those are. */
const SPACED = { factor: 1.12, least: 2 };
/** More columns than this are seldom level but where a row begins. */
const COLUMNS = 2;
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
  return out.filter((stack) => stack.length >= HEADED_RULES);
}

function gridOf(stack: readonly Box[], lines: readonly Line[]): Grid | undefined {
  const [low, high] = [stack[0], stack.at(-1)];
  if (!low || !high) return undefined;
  const inside = lines.filter((line) => line.y > low.y0 && line.y < high.y0 && line.x0 > low.x0 - SAME && line.x1 < low.x1 + SAME);
  const bands = stack.slice(1).map((rule, i) => ({ y0: stack[i]?.y0 ?? rule.y0, y1: rule.y0 }));
  const rows = bands.map((band) => inside.filter((line) => line.y > band.y0 && line.y < band.y1));
  const starts = columnStarts(rows).filter((x) => inside.filter((line) => line.x0 < x - SAME && line.x1 > x + SAME).length <= SHARE.across * inside.length);
  if (starts.length < 2 || (stack.length < LEAST_RULES && !isHeaded(rows, starts))) return undefined;
  const xs = [Math.min(low.x0, (starts[0] ?? 0) - SAME), ...starts.slice(1).map((x) => x - SAME), low.x1];
  const pitch = pitchOf(rows, xs);
  const begins = stack.length < LEAST_RULES ? levelTops : tops;
  return {
    x0: low.x0,
    y0: low.y0,
    x1: low.x1,
    y1: high.y1,
    rows: bands.flatMap((band, i) => cutAt(band, begins(rows[i] ?? [], xs, pitch)).map((part) => ({ ...part, xs }))),
  };
}

/** The highest rows of lines are the head: one line of it names each column, and what stands below the first name is narrow. */
function isHeaded(rows: readonly (readonly Line[])[], starts: readonly number[]): boolean {
  const [head, body] = [rows.at(-1) ?? [], rows.slice(0, -1).flat()];
  const first = body.filter((line) => line.x0 < (starts[1] ?? 0) - SAME);
  const narrow = first.length > 0 && first.reduce((sum, { text }) => sum + text.length, 0) < NARROW * first.length;
  const named = head.length === starts.length && starts.every((x) => head.some((line) => Math.abs(line.x0 - x) <= 2 * SAME));
  return narrow && named && levelsOf(head).length === 1;
}

/** The lines of the last column from top to bottom, and how far apart they are. */
function lastColumn(lines: readonly Line[], xs: readonly number[]): { readonly cells: readonly Line[]; readonly gaps: readonly number[] } {
  const cells = lines.filter((line) => line.x0 >= (xs.at(-2) ?? 0) - SAME).sort((p, q) => q.y - p.y);
  return { cells, gaps: cells.slice(1).map(({ y }, i) => (cells[i]?.y ?? y) - y) };
}

/** How far apart the lines of one cell are, in the whole table; undefined where too few lines tell it. */
function pitchOf(rows: readonly (readonly Line[])[], xs: readonly number[]): number | undefined {
  const gaps = rows.flatMap((row) => lastColumn(row, xs).gaps);
  return gaps.length < SPACED.least ? undefined : quantile(gaps, 0.2);
}

/** Where rows begin that no rule parts: words stand level in the first and the last column, further below the line above than lines of one cell do. */
function tops(lines: readonly Line[], xs: readonly number[], pitch: number | undefined): number[] {
  const { cells, gaps } = lastColumn(lines, xs);
  const labels = pitch === undefined ? [] : lines.filter((line) => line.x0 < (xs[1] ?? 0));
  const begins = (line: Line, i: number): boolean =>
    (gaps[i] ?? 0) > SPACED.factor * (pitch ?? 0) && labels.some(({ y }) => Math.abs(y - line.y) < 0.3 * line.size);
  return cells.slice(1).flatMap((line, i) => (begins(line, i) ? [line.y + 0.75 * line.size] : []));
}

/** Where rows begin between the rule under the head and the last one: words stand level in every column, if there are so many that cells of more lines seldom do; or further below the line above. */
function levelTops(lines: readonly Line[], xs: readonly number[], pitch: number | undefined): number[] {
  const spaced = tops(lines, xs, pitch);
  if (xs.length <= COLUMNS + 1) return spaced;
  const [first = [], ...others] = xs.slice(1).map((x, i) => lines.filter((line) => line.x0 >= (xs[i] ?? 0) - SAME && line.x0 < x - SAME));
  const level = first.filter((line) => others.every((column) => column.some(({ y }) => Math.abs(y - line.y) < 0.3 * line.size))).toSorted((p, q) => q.y - p.y);
  const found = level.slice(1).map((line) => line.y + 0.75 * line.size);
  return [...found, ...spaced.filter((y) => found.every((other) => Math.abs(other - y) > SAME))].toSorted((p, q) => q - p);
}

/** A band cut at so many heights, from bottom to top. */
function cutAt({ y0, y1 }: { readonly y0: number; readonly y1: number }, heights: readonly number[]): { y0: number; y1: number }[] {
  const edges = [y0, ...[...heights].reverse(), y1];
  return edges.slice(1).map((top, i) => ({ y0: edges[i] ?? top, y1: top }));
}

/** The places at which lines start in most rows. */
function columnStarts(rows: readonly (readonly Line[])[]): number[] {
  const filled = rows.filter((row) => row.length > 0);
  const starts: number[] = [];
  const all = filled.flat().map((line) => line.x0);
  for (const x of all.sort((p, q) => p - q)) if (x - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > 2 * SAME) starts.push(x);
  return starts.filter((x) => filled.filter((row) => row.some((line) => line.x0 >= x - SAME && line.x0 <= x + 2 * SAME)).length > SHARE.rows * filled.length);
}
