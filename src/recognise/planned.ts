import { wordForm, words } from '../text/index.js';
import { datesOf } from '../text/values/index.js';
import type { Block } from '../types.js';
import { holdsLabelNoun } from './headings.js';
import type { Facts, StatedRow } from './model.js';
import { cut } from './sentences.js';
import { shapeOf } from './shape.js';
import type { Table } from './tables.js';

/** Words of what is to be done at least, and of a date at most. */
const STATEMENT = 3;
const VALUE = 8;
/** Share of the cells of a column that are of one kind. */
const MOST = 0.5;

/**
 * Rows of tables that plan: a column whose head names what is done ("Milestone", "Action") and whose cells open with a verb of doing, and one that says by
 * when or by whom. That such a verb asks is shown by the date or the name beside it.
 */
export function plannedIn(tables: readonly Table[], blocks: readonly Block[], facts: Facts): ReadonlyMap<number, StatedRow> {
  const rows = tables.flatMap((table) => table.rows);
  const heads = tables[0]?.heads ?? [];
  const columns = heads.map((head, at) => ({ head, at, cells: rows.flatMap((row) => blocks[row]?.cells?.[at]?.trim() || []) }));
  const dated = columns.filter(({ cells }) => saysWhen(cells, facts));
  const assigned = heads.some((head) => namesActor(head, facts));
  const due = heads.some((head) => namesDeadline(head, facts));
  // beside a deadline even what is told of now is to be done: "The port counts its boats. | 1 May"
  const says = (cell: string) => isAct(cell, facts) || (assigned && isActNamed(cell, facts)) || (due && words(cell).length > STATEMENT);
  const acts = columns.filter((column) => !dated.includes(column) && namesAct(column.head, facts) && isMostly(column.cells, says));
  const [act, more] = acts;
  if (!act || more || (dated.length === 0 && !assigned && !due)) return new Map();
  const stated = rows.filter((row) => words(blocks[row]?.cells?.[act.at] ?? '').length >= STATEMENT);
  return new Map(stated.map((row) => [row, { kind: 'planned', cell: act.at }]));
}

/** A year alone, which in a sentence would be no date. */
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a column says by when. */
function saysWhen(cells: readonly string[], { language }: Facts): boolean {
  return isMostly(cells, (cell) => words(cell).length <= VALUE && (YEAR.test(cell) || datesOf(cell, language).length > 0));
}

const isMostly = (cells: readonly string[], fits: (cell: string) => boolean): boolean => cells.length > 0 && cells.filter(fits).length >= MOST * cells.length;

/** Whether a cell opens with what is to be done. */
function isAct(cell: string, facts: Facts): boolean {
  const [sentence] = cut(cell.replace(NUMBER, ''), facts);
  return sentence !== undefined && sentence.words.length >= STATEMENT && shapeOf(sentence, facts).length > 0;
}

/** "Publication of the timetable": a noun of acting opens the cell; beside who does it that is to be done. */
function isActNamed(cell: string, { lexicon }: Facts): boolean {
  const [first] = words(cell.replace(NUMBER, ''));
  const ends = (ending: string) => first !== undefined && first.norm.length > ending.length + STEM && first.norm.endsWith(ending);
  return Boolean(lexicon?.actingNouns.some(ends)) && words(cell).length >= STATEMENT;
}

/** Letters before such an ending at least. */
const STEM = 2;

/** The number of a row, where it stands before the statement. */
const NUMBER = /^[\p{L}\d]{0,3}[.\d]+[.)]?\s+/u;

/** Whether a head names who does it. */
function namesActor(head: string, { lexicon }: Facts): boolean {
  return lexicon?.columns.actors.includes(wordForm(head)) ?? false;
}

/** Whether a head names by when it is done. */
function namesDeadline(head: string, { lexicon }: Facts): boolean {
  return lexicon?.columns.deadlines.includes(wordForm(head)) ?? false;
}

/** Whether a head names what is done. */
function namesAct(head: string, { lexicon }: Facts): boolean {
  return lexicon !== undefined && (holdsLabelNoun(head, lexicon) || lexicon.columns.acts.some((name) => wordForm(head).startsWith(name)));
}
