import type { Block } from '../types.js';
import { asks } from './asking.js';
import type { Facts, StatedRow, Stretch, View } from './model.js';

/** What begins an item that was typed is no word of it. */
const ITEM = /^(?:[•●▪◦·–➢*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+/u;
const LETTER = /\p{L}/u;

/** What is known of a row, and where the paragraphs or items of the cell stand that states what it asks, where that cell has several. */
export function linedRow(block: Block, row: StatedRow | undefined, facts: Facts): Pick<View, 'row' | 'lines'> {
  const known = row ? { row } : {};
  if (!block.lines || row?.fields) return known;
  const cell = row?.cell ?? statementCell(block, facts);
  const lines = cell === undefined ? [] : stretchesOf(block, cell);
  // a title beside the statement is one of its row, not of each line
  return cell === undefined || lines.length < 2 ? known : { row: { kind: 'duty', ...row, cell, beside: [] }, lines };
}

/** The cell below the head that names a column of recommendations, else the one with lines that ask. */
function statementCell({ heads = [], lines = [] }: Block, facts: Facts): number | undefined {
  const named = heads.findIndex((head) => facts.lexicon?.labels.formal.includes(head.trim().toLowerCase()));
  if (named >= 0) return named;
  const [only, ...more] = lines.flatMap((cell, at) => (cell.length > 1 && cell.some((line) => asks(facts.said(bare(line)), facts)) ? [at] : []));
  return more.length === 0 ? only : undefined;
}

const bare = (line: string): string => line.replace(ITEM, '');

/** The lines of a cell in the text of their row, without the marks that begin them. */
function stretchesOf({ text, lines = [] }: Block, cell: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = lines.slice(0, cell).reduce((at, cells) => cells.reduce((to, line) => Math.max(to, after(text, line, to)), at), 0);
  for (const line of lines[cell] ?? []) {
    const start = text.indexOf(line, from);
    if (start < 0 || !LETTER.test(line)) continue;
    from = start + line.length;
    found.push({ start: from - bare(line).length, end: from });
  }
  return found;
}

const after = (text: string, line: string, from: number): number => {
  const at = text.indexOf(line, from);
  return at < 0 ? from : at + line.length;
};

/** Lines that make one statement: what stands beside it, and the items that complete it. */
export interface LineGroup {
  readonly own: readonly Stretch[];
  readonly items: readonly Stretch[];
}

/**
 * The statements of a cell. Below a sentence that leads in, or behind one printed number, its lines are items of one; else each that asks is a statement of its
 * own, with what only tells beside it, and where none asks by itself each that is no sentence.
 */
export function groupsOf(lines: readonly Stretch[], { text, label }: Block, facts: Facts): readonly LineGroup[] {
  const said = ({ start, end }: Stretch) => text.slice(start, end);
  const isLed = lines.slice(0, 1).some((line) => /:$/.test(said(line)));
  if (isLed || label !== undefined) return [{ own: lines, items: lines.slice(Number(isLed)) }];
  const asking = lines.map((line) => asks(facts.said(said(line)), facts));
  const told = !asking.includes(true) && lines.some((line) => /[.!?]\W*$/u.test(said(line)));
  const firsts = asking.includes(true) ? asking.flatMap((asks, at) => (asks ? [at] : [])) : told ? [0] : [...lines.keys()];
  return firsts.map((first, n) => ({ own: lines.slice(n === 0 ? 0 : first, firsts[n + 1]), items: [] }));
}
