import { type Chunk, isTable } from './lines.js';

/**
 * How much Markdown one stretch of text may hold before remark is not asked: its cost grows with the square, or worse, of these counts.
 * Published reports and standards stay under a third of each.
 */
const MOST = {
  /** runs of * _ ~ in one paragraph */
  emphasis: 400,
  /** [ and ] in one paragraph */
  brackets: 400,
  /** runs of backticks in one paragraph */
  ticks: 300,
  /** < in one paragraph */
  angles: 400,
  /** levels that a line's prefix of quotation marks, list marks and indent can stand for */
  nesting: 24,
  /** characters of a paragraph: 30 pages without a blank line */
  length: 100_000,
  /** rows of one table, lines of one paragraph or quotation */
  lines: 2_000,
  /** signs that part the cells of one table */
  bars: 12_000,
  /** underlined headings without a blank line between them */
  underlines: 200,
};

/** How much a whole document may hold, plain paragraphs not counted: each takes remark some 5 s, and list items and notes grow with their square. */
const MOST_IN_ALL = { characters: 5_000_000, lines: 40_000, items: 9_000 };

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function heavy(text: string): boolean {
  return (
    text.length > MOST.length ||
    count(text, /[*_~]+/g) > MOST.emphasis ||
    count(text, /[[\]]/g) > MOST.brackets ||
    count(text, /`+/g) > MOST.ticks ||
    count(text, /</g) > MOST.angles
  );
}

const PREFIX = /^(?:[ \t>]|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;

/** Levels of quotations and lists that the start of a line can open or continue. */
function nestingOf(line: string): number {
  const prefix = PREFIX.exec(line)?.[0] ?? '';
  const marks = count(prefix, /[>+*-]|\d{1,9}[.)]/g);
  const columns = [...prefix].reduce((sum, sign) => sum + (sign === '\t' ? 4 : sign === ' ' ? 1 : 0), 0);
  return marks + Math.max(0, Math.floor(columns / 4) - marks);
}

const ITEM = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/;
const ORDERED = /^[ \t>]*\d{1,9}[.)][ \t]/;
const FIRST = /^[ \t>]*(?:[-+*]|1[.)])[ \t]/;

/** The stretches of a chunk that are one paragraph each: list items begin new ones; rows of a table, told by its second line, are their own. */
function stretches(chunk: Chunk): string[] {
  if (isTable(chunk)) return [...chunk.lines];
  const [first = ''] = chunk.lines;
  const begins = ORDERED.test(first) ? ITEM : FIRST;
  const found: string[][] = [];
  for (const line of chunk.lines) {
    if (found.length === 0 || begins.test(line)) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found.map((lines) => lines.join('\n'));
}

/** Lines that stay one stretch for remark: a table's rows, a paragraph's or quotation's lines. */
function longest(chunk: Chunk, all: readonly string[]): number {
  return isTable(chunk) ? all.length : all.reduce((most, stretch) => Math.max(most, stretch.length > MOST.lines ? stretch.split('\n').length : 0), 0);
}

/** Whether remark could take more than linear time over a chunk. */
export function isHeavy(chunk: Chunk): boolean {
  if (chunk.lines.some((line) => nestingOf(line) > MOST.nesting)) return true;
  const all = stretches(chunk);
  if (all.some(heavy) || longest(chunk, all) > MOST.lines) return true;
  if (chunk.lines.reduce((sum, line) => sum + count(line, /\|/g), 0) > MOST.bars) return true;
  return chunk.lines.filter((line) => /^[ \t>]*[=-]{1,200}[ \t]*$/.test(line)).length > MOST.underlines;
}

const COUNTED = /^[ \t>]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|\[)/;

/** Whether the lines of a whole document are more than remark reads in a few seconds. */
export function isTooMuch(lines: readonly string[]): boolean {
  if (lines.length > MOST_IN_ALL.lines || lines.filter((line) => COUNTED.test(line)).length > MOST_IN_ALL.items) return true;
  return lines.reduce((sum, line) => sum + line.length + 1, 0) > MOST_IN_ALL.characters;
}
