import { words } from '../text/index.js';
import type { Block } from '../types.js';
import { holdsLabelNoun } from './headings.js';
import type { Facts, StatedRow } from './model.js';
import type { Table } from './tables.js';

/** A tick, a cross or a bullet: what a cell holds that only says for which level, product or body its row counts. */
const MARK = /^[✓✔☑☒✗✘xX●○•■□◐◑*]+$/u;
/** Words of a statement at least. */
const STATEMENT = 3;
/** The share of the rows of a table that has a number, a statement and nothing but marks besides, that makes it a list of requirements. */
const SHARE = 0.8;

/**
 * Rows of tables that grade requirements: a number, a statement, and columns of marks that say for which level it counts ("1.4 | Keys are rotated | | ✓").
 * Such statements ask for what they say is so ("Keys are rotated"): no word of duty shows it, the table does, where a title above names what it lists.
 */
export function gradedIn(tables: readonly Table[], blocks: readonly Block[], { lexicon }: Facts): ReadonlyMap<number, StatedRow> {
  const named = tables.filter(({ first }) => (blocks[first]?.section ?? []).some((title) => lexicon && holdsLabelNoun(title, lexicon)));
  return new Map(
    named.flatMap(({ rows }) => {
      const graded = rows.filter((row) => isGraded(blocks[row]));
      return graded.length >= SHARE * rows.length ? graded.map((row) => [row, stated(blocks[row])] as const) : [];
    }),
  );
}

const stated = (block: Block | undefined): StatedRow => ({ kind: 'graded', cell: (block?.cells ?? []).findIndex((cell) => !isAside(cell)) });

function isGraded(block: Block | undefined): boolean {
  const { label, cells = [] } = block ?? {};
  if (!label || !cells.some((cell) => MARK.test(cell.trim()))) return false;
  const rest = cells.filter((cell) => !isAside(cell));
  return rest.length === 1 && words(rest[0] ?? '').length >= STATEMENT && !/\?\s*$/.test(rest[0] ?? '');
}

/** A number, code, mark or empty cell: no letters in small print, so no statement. */
export const isAside = (cell: string): boolean => MARK.test(cell.trim()) || !/\p{Ll}/u.test(cell);
