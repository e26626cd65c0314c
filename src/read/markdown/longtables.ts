import type { RootContent, Table, TableRow } from 'mdast';
import { readSimply } from './fallback.js';
import { isHeavy } from './guard.js';
import { type Chunk, isDelimiter } from './lines.js';
import { inner } from './parsers.js';

/** Rows given to remark at once. */
const AT_ONCE = 400;
/** Signs that stand for something else than themselves in a row: most rows of long tables have none, and need no parser. */
const MARKED = /[*_~`<&[\]\\!:@^]|www\./;

const cellCount = (line: string): number =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;

/** The index of the head of a table among the lines of a chunk: the line above the one that parts it from the rows, with as many cells. */
function headOf({ lines }: Chunk): number {
  const parting = lines.findIndex((line, at) => at > 0 && isDelimiter(line) && (lines[at - 1] as string).includes('|'));
  return parting > 0 && cellCount(lines[parting] as string) === cellCount(lines[parting - 1] as string) ? parting - 1 : -1;
}

/** Reads a chunk that would take remark too long: a long table row by row, all else line by line. */
export function readHeavy(chunk: Chunk): RootContent[] {
  const head = headOf(chunk);
  if (head === -1) return readSimply(chunk);
  const table = readTable({ start: chunk.start + head, lines: chunk.lines.slice(head) });
  return [...(head > 0 ? readSimply({ start: chunk.start, lines: chunk.lines.slice(0, head) }) : []), table];
}

function readTable({ start, lines }: Chunk): Table {
  const [head = '', parting = '', ...rest] = lines;
  const rows = new Map<number, TableRow>([[start, parsed([head, parting], start)[0] as TableRow]]);
  let marked: number[] = [];
  const flush = (): void => {
    const own = marked.map((at) => rest[at] as string);
    const [, ...read] = own.length > 0 && !isHeavy({ start: 0, lines: [head, parting, ...own] }) ? parsed([head, parting, ...own], start) : [];
    for (const [n, at] of marked.entries()) rows.set(start + 2 + at, moved(read[n] ?? plainRow(rest[at] as string), start + 2 + at));
    marked = [];
  };
  for (const [at, line] of rest.entries()) {
    if (MARKED.test(line)) marked.push(at);
    else rows.set(start + 2 + at, moved(plainRow(line), start + 2 + at));
    if (marked.length === AT_ONCE) flush();
  }
  flush();
  const children = [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
  return { type: 'table', children, position: { start: pointOf(start), end: pointOf(start + lines.length - 1) } };
}

const pointOf = (line: number) => ({ line: line + 1, column: 1 });

/** The rows that remark sees, moved to their line. */
function parsed(lines: readonly string[], start: number): TableRow[] {
  const [table] = inner.parse(lines.join('\n')).children;
  return table?.type === 'table' ? table.children.map((row) => moved(row, start)) : [moved(plainRow(lines[0] ?? ''), start)];
}

/** Cells of a row without a mark. */
function plainRow(line: string): TableRow {
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: cell.trim() }] })) };
}

/** A row with all that is in it at one line. */
function moved(row: TableRow, line: number): TableRow {
  const position = { start: pointOf(line), end: pointOf(line) };
  return { ...row, position, children: row.children.map((cell) => ({ ...cell, position })) };
}
