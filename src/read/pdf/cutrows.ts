import { endsOpen } from './ends.js';
import { startOf } from './labels.js';
import type { Line } from './lines.js';

/** The lines of each cell of a row. */
export type Cells = readonly (readonly Line[])[];

/**
 * A page may cut a row in two. What stands first on the next page goes on with it when it leaves a cell empty that the row has filled, as
 * its label, and a sentence of the row has not ended or goes on in small letters; a row of its own fills its cells.
 */
function continuesRow(above: Cells, below: Cells): boolean {
  const [last, first] = [above.flat().at(-1), below.flat()[0]];
  if (above.length !== below.length || above.length < 2 || !last || !first || first.page !== last.page + 1) return false;
  if (below.some((cell, at) => cell.length > 0 && above[at]?.length === 0)) return false;
  const left = below.some((cell, at) => cell.length === 0 && (above[at]?.length ?? 0) > 0);
  if (!left || startOf(first.text) !== 'plain' || isNumber(below[0])) return false;
  const alone = below.filter((cell) => cell.length > 0).length === 1;
  return below.some((cell, at) => goesOn(above[at]?.at(-1), cell[0], alone && at > 0));
}

const isNumber = (cell: readonly Line[] | undefined): boolean => /^\p{L}{0,3}[-. ]?\d+(?:\.\d+)*$/u.test(cell?.[0]?.text ?? '');

/** Letters: shorter cells are names, which end in a small letter, too. */
const SENTENCE = 20;

/** `alone`: nothing else stands in the row below. */
function goesOn(last: Line | undefined, first: Line | undefined, alone: boolean): boolean {
  if (!last || !first) return false;
  return /^[\p{Ll}(]/u.test(first.text) || (alone && last.text.length > SENTENCE && endsOpen(last.text));
}

/** Both parts of a row as one. */
function joinedCells(above: Cells, below: Cells): Cells {
  return above.map((cell, at) => [...cell, ...(below[at] ?? [])]);
}

/** What is cut into rows: elements of a tagged page, paragraphs of any other. */
interface Cutting<T> {
  readonly cellsOf: (each: T) => Cells | undefined;
  readonly together: (above: T, below: T, cells: Cells) => T;
  /** what stands at the foot of a page, between the parts of a row */
  readonly isBetween?: (each: T) => boolean;
}

/** Rows that a page cut put together; a head repeated on the next page stands between their parts. */
export function rowsRejoined<T>(all: readonly T[], { cellsOf, together, isBetween = () => false }: Cutting<T>): T[] {
  const out: T[] = [];
  const heads = new Set<string>();
  let open: number | undefined;
  for (const each of all) {
    const cells = cellsOf(each);
    const above = open === undefined ? undefined : out[open];
    const before = above && cellsOf(above);
    if (cells && above && before && open !== undefined && continuesRow(before, cells)) {
      out[open] = together(above, each, joinedCells(before, cells));
      continue;
    }
    const passes = isBetween(each) || (cells !== undefined && heads.has(keyOf(cells)));
    if (cells && open === undefined) heads.add(keyOf(cells));
    if (!passes) open = cells ? out.length : undefined;
    out.push(each);
  }
  return out;
}

const keyOf = (cells: Cells): string => cells.map((cell) => cell.map(({ text }) => text).join(' ')).join('|');
