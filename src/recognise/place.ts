import type { Block } from '../types.js';
import { isPositive, type Judged } from './judged.js';
import type { Facts, LabelView, Scope } from './model.js';
import { has } from './weights.js';

/** Whether a title speaks for the blocks below: not through headings that say nothing, where levels do not tell. */
export function isHome(scope: Scope): boolean {
  return (scope.state === 'open' || scope.listing === true) && !scope.faded;
}

/** "12", "b", "iv"; not the paragraph number "6.206". */
export function isListNumber(label: LabelView): boolean {
  return !/\d\.\d/.test(label.number);
}

/** Below a title that instructs, a duty weaker than this (log-odds) explains it. */
export const STRONG = 2.4;

/** Whether the title above is itself a recommendation that says what to do, by its place: bullets below spell it out. */
export function instructs(above: readonly Judged[]): boolean {
  const title = above[lastIndex(above, ({ view }) => view.title)];
  return isPositive(title) && has(title?.cues ?? [], 'topic');
}

/** Blocks looked back at most: what stands farther up no longer speaks for a block. */
const REACH = 60;

/** Index of the last block above that fits, not farther up than `reach`; -1 where there is none. */
export function lastIndex(above: readonly Judged[], fits: (judged: Judged) => boolean, reach = REACH): number {
  for (let at = above.length - 1; at >= Math.max(0, above.length - reach); at--) {
    const judged = above[at];
    if (judged && fits(judged)) return at;
  }
  return -1;
}

/** Parts of a table that state nothing: its heads, titles of groups of rows, and rows whose cell in the column of recommendations is empty. */
export function isFrame({ type, cells, heads }: Block, facts: Facts): boolean {
  if (type === 'heading') return cells !== undefined;
  if (!cells || !heads) return false;
  const column = heads.findIndex((head) => facts.lexicon?.labels.formal.includes(head.trim().toLowerCase()));
  return cells.every((cell, at) => cell === heads[at]) || (column >= 0 && !/[\p{L}\p{N}]/u.test(cells[column] ?? ''));
}

/** The cell of a head row that names a column of recommendations; a row with a number heads nothing. */
export function headCell({ cells, label = '' }: Block, facts: Facts): string | undefined {
  return /^\d/.test(label) ? undefined : cells?.find((one) => facts.lexicon?.labels.formal.includes(one.trim().toLowerCase()));
}
