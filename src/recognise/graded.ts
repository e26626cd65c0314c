import { words } from '../text/index.js';
import type { Attribute, Block } from '../types.js';
import type { Facts, Stretch } from './model.js';

/** A tick, a cross or a bullet: what a cell holds that only says for which level, product or body its row counts. */
const MARK = /^[✓✔☑☒✗✘xX●○•■□◐◑*]+$/u;
/** Words of a statement at least. */
const STATEMENT = 3;
/** Rows of a table, and the share of them that has a number, a statement and nothing but marks besides, that make it a list of requirements. */
const ROWS = { least: 3, share: 0.8 };

/**
 * Rows of tables that grade requirements: a number, a statement, and columns of marks that say for which level it counts ("1.4 | Keys are rotated | | ✓").
 * Such statements ask for what they say is so ("Keys are rotated"): no word of duty shows it, the table does, where a title above names what it lists.
 */
export function gradedRows(blocks: readonly Block[], facts: Facts): ReadonlySet<number> {
  const lists = new Map<string, number[]>();
  for (const { heads, rows } of tablesOf(blocks).filter(({ first }) => isNamed(blocks[first]?.section ?? [], facts)))
    lists.set(heads, [...(lists.get(heads) ?? []), ...gradedIn(rows, blocks)]);
  return new Set([...lists.values()].filter((rows) => rows.length >= ROWS.least).flat());
}

/** The rows of a table that grade, if most of them do. */
function gradedIn(rows: readonly number[], blocks: readonly Block[]): readonly number[] {
  const graded = rows.filter((row) => isGraded(blocks[row]));
  return graded.length >= ROWS.share * rows.length ? graded : [];
}

/** A table: its first row, what heads its columns, and the rows below. Tables of the same heads are one list, parted by headings: one of them may have one row. */
interface Table {
  readonly first: number;
  readonly heads: string;
  readonly rows: readonly number[];
}

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const first = at;
    while (blocks[at]?.type === 'tableRow') at++;
    if (at > first) tables.push({ first, heads: headsOf(blocks[first], first), rows: range(blocks[first]?.label ? first : first + 1, at) });
  }
  return tables;
}

/** The first row, if it heads its columns; a table without heads is like no other. */
const headsOf = (row: Block | undefined, at: number): string => (row?.label ? `row ${at}` : (row?.cells ?? []).join(' | '));

function isGraded(block: Block | undefined): boolean {
  const { label, cells = [] } = block ?? {};
  if (!label || !cells.some((cell) => MARK.test(cell.trim()))) return false;
  const rest = cells.filter((cell) => !isAside(cell));
  return rest.length === 1 && words(rest[0] ?? '').length >= STATEMENT && !/\?\s*$/.test(rest[0] ?? '');
}

/** A number, code, mark or empty cell: no letters in small print, so no statement. */
const isAside = (cell: string): boolean => MARK.test(cell.trim()) || !/\p{Ll}/u.test(cell);

/** Whether a title above names what its list asks for: "Security Verification Requirements". */
function isNamed(section: readonly string[], { lexicon }: Facts): boolean {
  const nouns = [...(lexicon?.labels.formal ?? []), ...(lexicon?.labels.series ?? [])];
  return section.some((title) => words(title).some(({ norm }) => nouns.some((noun) => norm === noun || (noun.length > SHORT && norm.startsWith(noun)))));
}

/** Shorter nouns begin other words. */
const SHORT = 4;

/** Where in the text of a graded row its statement stands. */
export function statementIn({ text, cells = [] }: Block): readonly Stretch[] {
  const statement = cells.find((cell) => !isAside(cell)) ?? '';
  const start = text.indexOf(statement);
  return start < 0 ? [{ start: 0, end: text.length }] : [{ start, end: start + statement.length }];
}

/** The other cells of a graded row that say anything, with what heads their columns. */
export function attributesOf({ cells = [], heads = [], label }: Block): readonly Attribute[] {
  return cells.flatMap((cell, at) => (isAside(cell) && cell.trim() !== '' && cell.trim() !== label ? [{ head: heads[at] ?? '', text: cell.trim() }] : []));
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
