import type { Grid } from './grid.js';
import type { Line } from './lines.js';

/** A cell of a real table seldom holds more lines; a grid with such cells frames a page or a form. */
const CELL_LINES = 30;
/** The share of a table's rows that have text in two cells at least; others are heads that span it. */
const ROWS = 0.5;

/** The lines of a page with those inside a drawn table put together to one line a row, and those in a frame marked as boxed. */
export function framed(lines: readonly Line[], grids: readonly Grid[], page: { readonly width: number; readonly height: number }): Line[] {
  let out = [...lines];
  for (const [index, grid] of grids.entries()) {
    const within = new Set(out.filter((line) => inside(line, grid)));
    if (within.size === 0 || isPage(grid, page)) continue;
    const rows = tableRows([...within], grid);
    out = rows ? [...out.filter((line) => !within.has(line)), ...rows] : out.map((line) => (within.has(line) ? boxed(line, grid, index) : line));
  }
  return out;
}

function isPage(grid: Grid, page: { readonly width: number; readonly height: number }): boolean {
  return grid.x1 - grid.x0 > 0.95 * page.width || (grid.y1 - grid.y0 > 0.85 * page.height && grid.rows.length === 1);
}

function inside(line: Line, grid: Grid): boolean {
  const y = line.y + 0.3 * line.size;
  return line.x0 > grid.x0 - 2 && line.x0 < grid.x1 && y > grid.y0 && y < grid.y1;
}

function boxed(line: Line, grid: Grid, index: number): Line {
  return line.box === undefined ? { ...line, box: 1000 * index + rowOf(line, grid) } : line;
}

/** The index of the row a line stands in. */
function rowOf(line: Line, grid: Grid): number {
  const above = grid.rows.findIndex((row) => row.y1 > line.y + 0.3 * line.size);
  return above < 0 ? grid.rows.length - 1 : above;
}

/** The index of the row that a line belongs to: a cell over several rows belongs to the highest. */
function rowFor(line: Line, grid: Grid): number {
  let at = rowOf(line, grid);
  for (let row = grid.rows[at]; row?.open?.includes(cellOf(line.x0 + 2, row.xs)) && grid.rows[at + 1]; row = grid.rows[at]) {
    const above = grid.rows[at + 1];
    if (!above || edgeAt(line, above.xs) !== edgeAt(line, row.xs)) break;
    at++;
  }
  return at;
}

/** The left edge of the cell that a line stands in. */
const edgeAt = (line: Line, xs: readonly number[]): number | undefined => xs[cellOf(line.x0 + 2, xs)];

/** The index of the cell that a place falls into. */
function cellOf(x: number, xs: readonly number[]): number {
  const after = xs.findIndex((edge) => edge > x);
  return Math.max(0, after < 0 ? xs.length - 2 : after - 1);
}

/** One line a row with its cells apart; undefined where the grid is no table after all. */
function tableRows(lines: readonly Line[], grid: Grid): Line[] | undefined {
  const rows = new Map<number, Line[][]>();
  for (const line of lines) {
    const at = rowFor(line, grid);
    const xs = grid.rows[at]?.xs ?? [];
    const cells = rows.get(at) ?? Array.from({ length: Math.max(1, xs.length - 1) }, (): Line[] => []);
    cells[cellOf(line.x0 + 2, xs)]?.push(line);
    rows.set(at, cells);
  }
  const filled = [...rows.values()];
  const full = filled.filter((cells) => cells.filter((cell) => cell.length > 0).length > 1).length;
  // frames drawn in one another have columns too, but no row with text in two of them
  if (full === 0 || full < ROWS * filled.length || filled.some((cells) => cells.some((cell) => cell.length > CELL_LINES))) return undefined;
  return filled.map((cells) => rowLine(cells, grid));
}

function rowLine(cells: readonly Line[][], grid: Grid): Line {
  const sorted = cells.map((cell) => [...cell].sort((p, q) => q.y - p.y || p.x0 - q.x0));
  const all = sorted.flat();
  const first = all.reduce((best, line) => (line.y > best.y ? line : best));
  const text = all.map((line) => line.text).join(' ');
  return { ...first, x0: grid.x0, x1: grid.x1, textX: grid.x0, y: first.y, text, bold: all.every((line) => line.bold), trail: false, cells: sorted };
}
