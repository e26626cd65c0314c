import { wordForm, words } from '../text/index.js';
import { datesOf } from '../text/values/index.js';
import type { Block } from '../types.js';
import { laysDuty } from './asking.js';
import { cardRows } from './cards.js';
import type { Facts, StatedRow } from './model.js';
import { cut } from './sentences.js';
import { shapeOf } from './shape.js';
import { type Table, unlabelled } from './tables.js';

/** Rows of such a table at least. */
const ROWS = 2;
/** Words of a statement at least, and of an owner, a date or a status at most. */
const STATEMENT = 4;
const VALUE = 4;
/** Share of the cells of a column that are of one kind. */
const MOST = 0.5;

interface Column {
  readonly at: number;
  readonly head: string;
  readonly cells: readonly string[];
}

/**
 * Rows of tables in one column of which sentences ask, and whose other columns say who, by when, which number or how it stands: the words of the row are
 * those of the one, wherever it stands. That a row is a recommendation is told by its sentence, not by this.
 */
export function dutyRows(tables: readonly Table[], blocks: readonly Block[], facts: Facts): ReadonlyMap<number, StatedRow> {
  const columns = [...alike(tables, blocks).values()].flatMap((rows) => [...dutiesIn(rows, blocks, facts)]);
  return new Map([...columns, ...cardRows(blocks, (cell) => isDuty(cell, facts))]);
}

/** The rows of one list: of the same heads or, without any, of so many cells; headings may part them. */
function alike(tables: readonly Table[], blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  for (const { first, rows } of tables) {
    const { heads, cells = [] } = blocks[first] ?? {};
    const name = heads?.join(' | ') ?? String(cells.length);
    lists.set(name, [...(lists.get(name) ?? []), ...(heads || rows[0] === first ? rows : [first, ...rows])]);
  }
  return lists;
}

function dutiesIn(rows: readonly number[], blocks: readonly Block[], facts: Facts): readonly (readonly [number, StatedRow])[] {
  const all = columnsOf(rows, blocks);
  const columns = all.filter((column) => !saysState(column, facts));
  const [duty, more] = columns.filter(({ cells }) => cells.length >= ROWS && isMostly(cells, (cell) => isDuty(cell, facts)));
  if (!duty || more) return [];
  const beside = columns.filter((column) => column !== duty && !isAside(column, duty, facts)).map(({ at }) => at);
  if (beside.length >= all.length - 1) return [];
  const stated = rows.filter((row) => blocks[row]?.cells?.[duty.at]?.trim());
  return stated.map((row) => [row, { kind: 'duty', cell: duty.at, beside }]);
}

function columnsOf(rows: readonly number[], blocks: readonly Block[]): readonly Column[] {
  const heads = rows.map((row) => blocks[row]?.heads).find(Boolean) ?? [];
  const width = Math.max(0, ...rows.map((row) => blocks[row]?.cells?.length ?? 0));
  // a label alone tells that the column numbers
  const cellAt = ({ cells, label }: Pick<Block, 'cells' | 'label'>, at: number) => unlabelled(cells?.[at] ?? '', label) || cells?.[at]?.trim() || [];
  const cellsAt = (at: number) => rows.flatMap((row) => cellAt(blocks[row] ?? {}, at));
  return Array.from({ length: width }, (_, at) => ({ at, head: heads[at] ?? '', cells: cellsAt(at) }));
}

/** Whether a cell asks: by a duty, or by the verb that opens it. */
function isDuty(cell: string, facts: Facts): boolean {
  return words(cell).length >= STATEMENT && (laysDuty(facts.said(cell)) || shapeOf(cut(cell, facts)[0], facts).length > 0);
}

/** Whether a column is headed as one that says how it stands: "Status", "Voortgang". */
const saysState = ({ head }: Column, { lexicon }: Facts): boolean => lexicon?.columns.states.includes(wordForm(head)) ?? false;

/**
 * Whether a column says who, by when or which number; short words behind the statement say how it stands, before it they may be its title. Whole sentences
 * that ask for nothing tell why or how it stands.
 */
function isAside({ at, head, cells }: Column, duty: Column, facts: Facts): boolean {
  const { lexicon, language } = facts;
  if (cells.length > 0 && cells.every((cell) => /[.!?]\W*$/u.test(cell) && words(cell).length >= STATEMENT && !isDuty(cell, facts))) return true;
  const named = lexicon && [...lexicon.columns.actors, ...lexicon.columns.deadlines].includes(wordForm(head));
  const isValue = (cell: string) => !/\p{Ll}/u.test(cell) || (words(cell).length <= VALUE && (at > duty.at || datesOf(cell, language).length > 0));
  return cells.length === 0 || isMostly(cells, (cell) => (named ? !/[.;]$/.test(cell) : isValue(cell)));
}

const isMostly = (cells: readonly string[], fits: (cell: string) => boolean): boolean => cells.filter(fits).length >= MOST * cells.length;
