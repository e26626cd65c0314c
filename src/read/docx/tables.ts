import { child, type Element, elements } from '../archive/index.js';
import { type Item, rowItems } from '../flow/index.js';
import { changesIn } from './changes.js';
import type { Scope } from './paragraph.js';

/** Elements between a table and its rows, or a row and its cells, that only wrap them. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'del', 'moveFrom', 'moveTo', 'smartTag']);

function unwrapped(parent: Element, name: string): readonly Element[] {
  return elements(parent).flatMap((each) => (each.name === name ? [each] : WRAPPERS.has(each.name) ? unwrapped(each, name) : []));
}

/** Reads what stands in a cell: given from outside, because cells hold all that bodies hold. */
export type ReadCell = (cell: Element, scope: Scope) => readonly Item[];

function readRow(row: Element, scope: Scope, readCell: ReadCell): readonly (readonly Item[])[] {
  const changes = changesIn(child(row, 'trPr'), scope.changes);
  return unwrapped(row, 'tc').map((cell) => readCell(cell, { ...scope, painted: true, changes: changesIn(child(cell, 'tcPr'), changes) }));
}

/** Reads a table as its rows. */
export function readTable(table: Element, scope: Scope, readCell: ReadCell): readonly Item[] {
  const rows = unwrapped(table, 'tr').map((row) => readRow(row, scope, readCell));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.flatMap((row) => rowItems(row, columns));
}
