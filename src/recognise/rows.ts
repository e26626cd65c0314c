import { addTo } from '../text/index.js';
import type { Attribute, Block } from '../types.js';
import { dutyRows } from './duty-rows.js';
import { gradedIn, isAside } from './graded.js';
import type { Facts, LabelView, StatedRow, Stretch } from './model.js';
import { plannedIn } from './planned.js';
import { type Table, tablesOf, unlabelled } from './tables.js';

/** Rows of a list at least: two may be anything. */
const ROWS = 3;

/**
 * Rows of tables that state what is asked in one of their cells, by index. No word of duty shows it, the table does. Tables of the same heads are one list,
 * parted by headings: one of them may have one row.
 */
export function statedRows(blocks: readonly Block[], facts: Facts): ReadonlyMap<number, StatedRow> {
  const lists = new Map<string, Table[]>();
  const all = tablesOf(blocks);
  for (const table of all) {
    const name = table.heads.length > 0 ? table.heads.join(' | ') : `row ${table.first}`;
    addTo(lists, name, table);
  }
  const known = [...lists.values()]
    .flatMap((tables) => [gradedIn(tables, blocks, facts), plannedIn(tables, blocks, facts)].find(({ size }) => size >= ROWS) ?? [])
    .flatMap((rows) => [...rows]);
  return new Map([...dutyRows(all, blocks, facts), ...known]);
}

/** Which cell of a row states what the row above only numbers and names: the longest; the others grade it. */
export function rowBelow(block: Block, label: LabelView | undefined, above: Block | undefined): Pick<StatedRow, 'cell'> | undefined {
  if (block.type !== 'tableRow' || above?.type !== 'tableRow' || !label?.alone || label.kind !== 'formal') return undefined;
  const lengths = (block.cells ?? []).map(({ length }) => length);
  return { cell: lengths.indexOf(Math.max(...lengths)) };
}

/** Where in the text of a row its statement stands, and its title beside it. */
export function statementIn({ text, label, cells = [] }: Block, { cell, beside = [] }: Pick<StatedRow, 'cell' | 'beside'>): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [at, printed] of cells.entries()) {
    if (at !== cell && !beside.includes(at)) continue;
    const statement = unlabelled(printed, label);
    const start = text.indexOf(statement, found.at(-1)?.end ?? 0);
    if (statement !== '' && start < 0) return [{ start: 0, end: text.length }];
    if (statement !== '') found.push({ start, end: start + statement.length });
  }
  return found.length > 0 ? joined(found, text) : [{ start: 0, end: text.length }];
}

/** Cells side by side are one stretch. */
function joined(stretches: readonly Stretch[], text: string): readonly Stretch[] {
  const done: Stretch[] = [];
  for (const next of stretches) {
    const last = done.at(-1);
    if (last && text.slice(last.end, next.start).trim() === '|') done.splice(-1, 1, { start: last.start, end: next.end });
    else done.push(next);
  }
  return done;
}

/** The other cells of a row that say anything, with what heads their columns. */
export function attributesOf({ cells = [], heads = [], label }: Block, { kind, cell: stated, beside = [], fields }: StatedRow): readonly Attribute[] {
  if (fields) return fields;
  return cells.flatMap((cell, at) => {
    const text = cell.trim();
    if (at === stated || beside.includes(at) || text === '' || text === label || (kind === 'graded' && !isAside(cell))) return [];
    return [{ head: heads[at] ?? '', text }];
  });
}
