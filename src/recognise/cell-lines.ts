import { asksMildly } from '../language/directive/index.js';
import { BULLETS, sourceOf } from '../text/index.js';
import type { Block } from '../types.js';
import { asks } from './asking.js';
import type { Facts, StatedRow, Stretch, View } from './model.js';
import { unlabelled } from './tables.js';

/** A number, letter or label typed before a line: "2.", "(b)", "Recommendation 3:". */
const NUMBER = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\p{Lu}\p{L}{2,20}\s\d{1,3}(?:\.\d{1,2})?[:.–])(?=\s)/u;
/** What begins an item that was typed is no word of it. */
const BULLET = new RegExp(String.raw`^[${BULLETS}*–-]\s+`, 'u');
const LETTER = /\p{L}/u;
/** One column beside a statement is its title; of two, one may be what is asked. */
const TITLES = 2;

/** A line of a cell, and the number typed before it. */
export interface Line extends Stretch {
  readonly mark?: string;
}

/** What is known of a row, and where the paragraphs or items of the cell stand that states what it asks, where that cell has several. */
export function linedRow(block: Block, row: StatedRow | undefined, facts: Facts): Pick<View, 'row' | 'lines'> {
  const known = row ? { row } : {};
  if (!block.lines || row?.fields) return known;
  const cell = statementCell(block, row, facts);
  const lines = cell === undefined ? [] : stretchesOf(block, cell);
  // a title beside the statement is one of its row, not of each line
  return cell === undefined || lines.length < 2 ? known : { row: { kind: 'duty', ...row, cell, beside: [] }, lines };
}

/**
 * The cell that states what is asked: which column of the table asks, else which is headed as recommendations. Where it is in doubt, as beside a comment that
 * asks too, the row stays whole; so it does where two more columns may say what is asked.
 */
function statementCell({ heads = [] }: Block, row: StatedRow | undefined, facts: Facts): number | undefined {
  if (row) return (row.beside ?? []).length < TITLES ? row.cell : undefined;
  const named = heads.findIndex((head) => facts.lexicon?.labels.formal.includes(head.trim().toLowerCase()));
  return named >= 0 ? named : undefined;
}

const bare = (line: string): string => line.replace(BULLET, '').replace(NUMBER, '').trimStart();

/** The lines of a cell in the text of their row, without the marks that begin them; none where one of them is not found there. */
function stretchesOf({ text, label = '', lines = [] }: Block, cell: number): readonly Line[] {
  const found: Line[] = [];
  let from = lines.slice(0, cell).reduce((at, cells) => cells.reduce((to, line) => after(text, line, to), at), 0);
  for (const line of (lines[cell] ?? []).filter((each) => LETTER.test(each))) {
    // the label of the row may have been cut from the first
    const words = [bare(line), unlabelled(line, label)].find((each) => text.includes(each, from));
    if (words === undefined) return [];
    const start = text.indexOf(words, from);
    from = start + words.length;
    const mark = NUMBER.exec(line.replace(BULLET, ''))?.[0].replace(/[:–]$/u, '');
    found.push({ start, end: from, ...(mark ? { mark } : {}) });
  }
  return found;
}

const after = (text: string, line: string, from: number): number => {
  const at = text.indexOf(line, from);
  return at < 0 ? from : at + line.length;
};

/** Lines that make one statement: what stands beside it, the items that complete it, and the number typed before it. */
export interface LineGroup {
  readonly own: readonly Stretch[];
  readonly items?: readonly Stretch[];
  readonly rationale?: string;
  readonly mark?: string | undefined;
}

/**
 * The statements of a cell. Below a sentence that leads in, or behind one printed number, its lines are items of one; else each that asks is a statement of its
 * own, with what only tells beside it, and where none asks by itself each that is no sentence.
 */
export function groupsOf(lines: readonly Line[], { text, label }: Block, facts: Facts): readonly LineGroup[] {
  const said = ({ start, end }: Stretch) => text.slice(start, end);
  const isLed = lines.slice(0, 1).some((line) => /:$/.test(said(line)));
  const isNumbered = lines.every(({ mark }) => mark !== undefined);
  if (isLed || (label !== undefined && !isNumbered)) return [{ own: lines, items: lines.slice(Number(isLed)), mark: label }];
  const asking = lines.map((line) => proposes(said(line), facts));
  const telling = lines.map((line, at) => !asking[at] && /[.!?]\W*$/u.test(said(line)));
  if (!asking.includes(true) && telling.includes(true)) return [{ own: lines, mark: label }];
  const firsts = [...lines.keys()].filter((at) => asking[at] || !asking.includes(true) || isNumbered);
  return firsts.map((first, n) => {
    const before = lines.slice(0, n === 0 ? first : 0).filter((_, at) => telling[at]);
    const own = lines.slice(n === 0 ? 0 : first, firsts[n + 1]).filter((line) => !before.includes(line));
    return { own, ...(before.length > 0 ? { rationale: before.map(said).join(' ') } : {}), mark: lines[first]?.mark };
  });
}

/** Whether a line asks, be it for what may be done. */
const proposes = (line: string, facts: Facts): boolean => asks(facts.said(line), facts) || asksMildly(sourceOf(line, facts.language), []);
