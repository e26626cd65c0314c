import type { Attribute, Block } from '../types.js';
import { gradedIn, isAside } from './graded.js';
import type { Facts, LabelView, StatedRow, Stretch } from './model.js';
import { plannedIn } from './planned.js';
import { type Table, tablesOf } from './tables.js';

/** Rows of a list at least: two may be anything. */
const ROWS = 3;

/**
 * Rows of tables that state what is asked in one of their cells, by index. No word of duty shows it, the table does. Tables of the same heads are one list,
 * parted by headings: one of them may have one row.
 */
export function statedRows(blocks: readonly Block[], facts: Facts): ReadonlyMap<number, StatedRow> {
  const lists = new Map<string, Table[]>();
  for (const table of tablesOf(blocks)) {
    const name = table.heads.length > 0 ? table.heads.join(' | ') : `row ${table.first}`;
    lists.set(name, [...(lists.get(name) ?? []), table]);
  }
  return new Map(
    [...lists.values()]
      .flatMap((tables) => [gradedIn(tables, blocks, facts), plannedIn(tables, blocks, facts)].find(({ size }) => size >= ROWS) ?? [])
      .flatMap((rows) => [...rows]),
  );
}

/** Which cell of a row states what the row above only numbers and names: the longest; the others grade it. */
export function rowBelow(block: Block, label: LabelView | undefined, above: Block | undefined): Pick<StatedRow, 'cell'> | undefined {
  if (block.type !== 'tableRow' || above?.type !== 'tableRow' || !label?.alone || label.kind !== 'formal') return undefined;
  const lengths = (block.cells ?? []).map(({ length }) => length);
  return { cell: lengths.indexOf(Math.max(...lengths)) };
}

/** Where in the text of a row its statement stands. */
export function statementIn({ text, label, cells = [] }: Block, { cell }: Pick<StatedRow, 'cell'>): readonly Stretch[] {
  const printed = cells[cell] ?? '';
  const statement = label && printed.startsWith(label) ? printed.slice(label.length).trim() : printed;
  const start = text.indexOf(statement);
  return start < 0 ? [{ start: 0, end: text.length }] : [{ start, end: start + statement.length }];
}

/** The other cells of a row that say anything, with what heads their columns. */
export function attributesOf({ cells = [], heads = [], label }: Block, { kind, cell: stated }: StatedRow): readonly Attribute[] {
  return cells.flatMap((cell, at) => {
    const text = cell.trim();
    if (at === stated || text === '' || text === label || (kind === 'graded' && !isAside(cell))) return [];
    return [{ head: heads[at] ?? '', text }];
  });
}
