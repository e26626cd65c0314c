import { child, type Element, elements } from '../archive/index.js';
import type { Item, Paragraph } from '../flow/index.js';
import { changesIn } from './changes.js';
import type { Scope } from './paragraph.js';

/** Elements between a table and its rows, or a row and its cells, that only wrap them. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'del', 'moveFrom', 'moveTo', 'smartTag']);

function unwrapped(parent: Element, name: string): readonly Element[] {
  return elements(parent).flatMap((each) => (each.name === name ? [each] : WRAPPERS.has(each.name) ? unwrapped(each, name) : []));
}

const isParagraph = (item: Item): item is Paragraph => item.type === 'paragraph';
const says = (item: Item): boolean => !isParagraph(item) || item.pieces.some((piece) => piece.type === 'text' && piece.text.trim() !== '');

/** One cell that holds several paragraphs or a heading, alone in its row: a box drawn with a table, whose paragraphs stand for themselves. */
function isBox(cells: readonly (readonly Item[])[]): boolean {
  const saying = cells.map((cell) => cell.filter(says)).filter((cell) => cell.length > 0);
  return saying.length === 1 && (cells.length === 1 || (saying[0]?.length ?? 0) > 1);
}

function boxed(item: Item): Item {
  return isParagraph(item) ? { ...item, format: { ...item.format, boxed: true } } : item;
}

/** A row as one block of its cells; tables nested in them follow it. */
function rowItems(cells: readonly (readonly Item[])[]): readonly Item[] {
  if (isBox(cells)) return cells.flat().map(boxed);
  const parts = cells.map((cell) => cell.filter(isParagraph));
  const first = parts.flat()[0];
  const furniture = parts.flat().every(({ format }) => format.furniture);
  const nested = cells.flat().filter((item) => !isParagraph(item));
  return [{ type: 'group', kind: 'tableRow', parts, place: first?.place ?? {}, ...(furniture && { furniture }) }, ...nested];
}

/** Reads what stands in a cell: given from outside, because cells hold all that bodies hold. */
export type ReadCell = (cell: Element, scope: Scope) => readonly Item[];

function readRow(row: Element, scope: Scope, readCell: ReadCell): readonly Item[] {
  const changes = changesIn(child(row, 'trPr'), scope.changes);
  const cells = unwrapped(row, 'tc').map((cell) => readCell(cell, { ...scope, changes: changesIn(child(cell, 'tcPr'), changes) }));
  return rowItems(cells);
}

/** Reads a table as its rows. */
export function readTable(table: Element, scope: Scope, readCell: ReadCell): readonly Item[] {
  return unwrapped(table, 'tr').flatMap((row) => readRow(row, scope, readCell));
}
