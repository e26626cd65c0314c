import type { Element } from './elements.js';
import type { Run } from './model.js';
import { least, most } from './statistics.js';

/** Fewer cells may stand in any order. */
const CELLS = 3;
/** Share of the cells of a row that stand below the one before them. */
const STACKED = 0.2;

type Cell = readonly Run[];

/**
 * Tags are checked against the page. Some programs call each line of a text a cell, and all of them one row. The cells of a row stand side by side;
 * where they stand one below the other, they are lines of columns side by side, or of a text of which no tag tells the paragraphs.
 */
export const withoutStackedRows = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => {
    const cells = (element.cells ?? []).filter(({ length }) => length > 0);
    return element.kind === 'row' && isStacked(cells) ? unstacked(element, cells) : [element];
  });

function isStacked(cells: readonly Cell[]): boolean {
  const below = cells.slice(1).filter((cell, at) => isBelow(cells[at] ?? [], cell)).length;
  return cells.length >= CELLS && below > STACKED * (cells.length - 1);
}

/** Whether a cell begins lower than another ends, and not to the right of it. */
function isBelow(above: Cell, cell: Cell): boolean {
  const [last, first] = [above.at(-1), cell[0]];
  return last !== undefined && first !== undefined && first.angle === last.angle && last.y - first.y > first.size / 2 && first.x < last.x + last.width;
}

function unstacked(row: Element, cells: readonly Cell[]): Element[] {
  const columns = columnsOf(cells);
  if (columns.length > 1 && !cells.some(isBullet) && columns.every((column, at) => at === 0 || isBeside(columns[at - 1] ?? [], column)))
    return [{ ...row, cells: columns, runs: columns.flat() }];
  return cells.map((runs) => ({ kind: 'paragraph', level: 0, depth: 0, first: true, boxed: row.boxed, weak: true, runs }));
}

/** Cells one above the other, as one, from left to right. */
function columnsOf(cells: readonly Cell[]): readonly Cell[] {
  const columns: Cell[] = [];
  for (const cell of [...cells].sort((a, b) => leftOf(a) - leftOf(b))) {
    const last = columns.at(-1);
    if (last && leftOf(cell) < rightOf(last)) columns.splice(-1, 1, [...last, ...cell]);
    else columns.push(cell);
  }
  const places = new Map(cells.flat().map((run, at) => [run, at]));
  return columns.map((column) => [...column].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
}

const leftOf = (cell: Cell): number => least(cell.map(({ x }) => x));
const rightOf = (cell: Cell): number => most(cell.map(({ x, width }) => x + width));

/** Whether two columns share a line at least of their height. */
function isBeside(one: Cell, other: Cell): boolean {
  const [top, bottom] = [Math.min(topOf(one), topOf(other)), Math.max(bottomOf(one), bottomOf(other))];
  return top > bottom;
}

const topOf = (cell: Cell): number => most(cell.map(({ y, size }) => y + size));
const bottomOf = (cell: Cell): number => least(cell.map(({ y }) => y));

const isBullet = (cell: Cell): boolean =>
  /^[^\p{L}\p{N}]$/u.test(
    cell
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
