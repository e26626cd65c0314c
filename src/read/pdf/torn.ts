import type { Element } from './elements.js';
import type { Grid } from './grid.js';
import type { Box, Run } from './model.js';
import { least, most } from './statistics.js';

/**
 * Tags are checked against the page. Some programs tear a row: what stands in its cells comes after the table in the tag tree, without
 * a row, and other rows lack cells that reach over several. Where the page shows in which row and column words stand, they belong there.
 */

/** In points: how far words may reach over the edge of their cell. */
const OVER = 2;
/** What may be a piece of a cell; the items of a list are more than one. */
const LOOSE = new Set<Element['kind']>(['paragraph', 'heading']);

/** Where a cell is: its row and its column, counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A table as the page shows it. */
interface Shown {
  readonly box: Box;
  /** the places at which columns part, in order; one fewer than there are columns */
  readonly edges: readonly number[];
  readonly rows: readonly Element[];
  /** the rows from top to bottom: the upper edge of each */
  readonly tops: readonly number[];
}

/** The elements of a page with what stands in the rows of its tables put there, and each cell in its column. */
export function withTornCells(elements: readonly Element[], grids: readonly Grid[]): Element[] {
  const tables = new Set(elements.flatMap(({ kind, table }) => (kind === 'row' && table !== undefined ? [table] : [])));
  return [...tables].reduce<Element[]>((out, table) => mendedTable(out, table, grids), [...elements]);
}

function mendedTable(elements: Element[], table: number, grids: readonly Grid[]): Element[] {
  const rows = elements.filter((element) => element.kind === 'row' && element.table === table);
  const shown = shownBy(rows, grids);
  if (!shown) return elements;
  const width = shown.edges.length + 1;
  const torn = elements.flatMap((element) => (LOOSE.has(element.kind) && !element.boxed ? placesOf(element, shown) : []));
  if (torn.length === 0 && rows.every((row) => cellsOf(row).length === width)) return elements;
  const gone = new Set(torn.map(({ element }) => element));
  const mended = new Map(
    rows.map((row, at) => [row, filledRow(row, { shown, added: torn.flatMap(({ put }) => put.filter((each) => each.place.row === at)) })]),
  );
  return elements.flatMap((element) => (gone.has(element) ? [] : (mended.get(element) ?? element)));
}

const cellsOf = ({ cells = [] }: Element): readonly (readonly Run[])[] => cells;

/** The columns and rows of a table; undefined where the page does not show them clearly. */
function shownBy(rows: readonly Element[], grids: readonly Grid[]): Shown | undefined {
  const width = most(rows.map((row) => cellsOf(row).length));
  const runs = rows.flatMap((row) => row.runs);
  if (rows.length < 2 || width < 2 || runs.length === 0 || runs.some(({ angle }) => angle !== 0)) return undefined;
  const tops = rows.map(({ runs: own }) => most(own.map(topOf)));
  if (tops.some((top, i) => i > 0 && top >= (tops[i - 1] ?? top))) return undefined;
  const grid = grids.find((each) => each.rows.length >= rows.length && runs.every((run) => isIn(run, each)));
  const edges = (grid && edgesDrawn(grid, width)) ?? edgesSet(rows, width);
  return edges && { rows, edges, tops: grid ? tops.map((top) => drawnTop(top, grid)) : tops, box: grid ?? boxOf(runs) };
}

const topOf = ({ y, size }: Run): number => y + 0.8 * size;

function boxOf(runs: readonly Run[]): Box {
  return {
    x0: least(runs.map(({ x }) => x)) - OVER,
    x1: most(runs.map(({ x, width }) => x + width)) + OVER,
    y0: least(runs.map(({ y, size }) => y - 0.3 * size)),
    y1: most(runs.map(topOf)) + OVER,
  };
}

function isIn({ x, y, width }: Run, box: Box): boolean {
  return x > box.x0 - OVER && x + width < box.x1 + OVER && y > box.y0 && y < box.y1;
}

function edgesDrawn(grid: Grid, width: number): number[] | undefined {
  return grid.rows
    .find(({ xs }) => xs.length === width + 1)
    ?.xs.slice(1, -1)
    .map((x) => x);
}

/** The upper edge of the drawn row in which a row's highest words stand. */
function drawnTop(top: number, { rows }: Grid): number {
  return rows.find(({ y0, y1 }) => top > y0 && top <= y1 + OVER)?.y1 ?? top;
}

/** Between two columns nothing stands, as whole rows show it. */
function edgesSet(rows: readonly Element[], width: number): number[] | undefined {
  const whole = rows.map(cellsOf).filter((cells) => cells.length === width);
  const spans = Array.from({ length: width }, (_, at) => whole.flatMap((cells) => cells[at] ?? []));
  if (spans.some((runs) => runs.length === 0)) return undefined;
  const edges = spans.slice(1).map((right, i) => {
    const [end, start] = [most((spans[i] ?? []).map((run) => run.x + run.width)), least(right.map((run) => run.x))];
    return end < start + OVER ? (end + start) / 2 : Number.NaN;
  });
  return edges.some(Number.isNaN) ? undefined : edges;
}

interface Torn {
  readonly element: Element;
  readonly put: readonly { readonly place: Place; readonly run: Run }[];
}

/** The cells that the words of an element stand in, if all stand in cells that lack them. */
function placesOf(element: Element, shown: Shown): Torn[] {
  const put = element.runs.flatMap((run) => {
    const place = placeIn(run, shown);
    return place && lacks(shown, place, run) ? [{ place, run }] : [];
  });
  return put.length === element.runs.length ? [{ element, put }] : [];
}

/** An empty or missing cell lacks words; a filled one only what stands between its own, as a link does: below them other paragraphs stand. */
function lacks({ rows, edges }: Shown, place: Place, { y, size }: Run): boolean {
  const own = (rows[place.row]?.runs ?? []).filter(({ x }) => columnAt(x + OVER, edges) === place.column);
  return own.length === 0 || own.some((run) => run.y <= y + 0.3 * size && own.some((other) => other.y >= y - 0.3 * size));
}

function placeIn(run: Run, { box, edges, tops }: Shown): Place | undefined {
  if (!isIn(run, box) || run.angle !== 0) return undefined;
  const column = columnAt(run.x + OVER, edges);
  if (columnAt(run.x + run.width - OVER, edges) !== column) return undefined;
  const row = tops.findLastIndex((top) => topOf(run) <= top + OVER);
  return row < 0 ? undefined : { row, column };
}

function columnAt(x: number, edges: readonly number[]): number {
  const after = edges.findIndex((edge) => edge > x);
  return after < 0 ? edges.length : after;
}

interface Filling {
  readonly shown: Shown;
  readonly added: readonly { readonly place: Place; readonly run: Run }[];
}

/** A row with its cells in their columns and what was torn from it; a cell across several columns stands in its first, one across all stays alone. */
function filledRow(row: Element, { shown, added }: Filling): Element {
  const own = cellsOf(row).filter((cell) => cell.length > 0);
  const across = own.length === 1 && added.length === 0;
  const width = shown.edges.length + 1;
  const columns = cellsOf(row).length === width ? undefined : own.map((cell) => columnAt(least(cell.map(({ x }) => x)) + OVER, shown.edges));
  if (columns && (across || new Set(columns).size < columns.length)) return withAdded(row, cellsOf(row), added);
  const cells = columns ? Array.from({ length: width }, (_, at) => own[columns.indexOf(at)] ?? []) : cellsOf(row);
  return withAdded(row, cells, added);
}

function withAdded(row: Element, cells: readonly (readonly Run[])[], added: Filling['added']): Element {
  const width = Math.max(cells.length, ...added.map(({ place }) => place.column + 1));
  const filled = Array.from({ length: width }, (_, at) => {
    const torn = added.filter(({ place }) => place.column === at).map(({ run }) => run);
    return torn.length === 0 ? (cells[at] ?? []) : [...(cells[at] ?? []), ...torn].sort(byPlace);
  });
  return { ...row, cells: filled, runs: filled.flat() };
}

/** From line to line, and along each. */
function byPlace(p: Run, q: Run): number {
  return Math.abs(p.y - q.y) > 0.45 * Math.max(p.size, q.size) ? q.y - p.y : p.x - q.x;
}
