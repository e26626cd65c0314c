import type { Element, ElementContent } from 'hast';
import { isElement } from './nodes.js';
import { rowsOf } from './table.js';

/** Fewer rows are a list; where every fifth has a number, three are as telling. */
const LEAST = { rows: 6, numbers: 3, each: 4 };
/** Of the rows at least this share breaks off, and goes on in small letters in the next. */
const BROKEN = 0.5;
/** Of the rows that break off this share are full: with the first word of the next they were about as long as the longest. */
const FULL = { rows: 0.75, length: 0.8 };

type Cell = readonly ElementContent[];

const textOf = (nodes: Cell): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : isElement(node) ? (node.tagName === 'br' ? '\n' : textOf(node.children)) : '')).join('');

/** Whether numbers count lines: each is as far from the one above as it stands below it. */
function countsLines(numbers: readonly (number | undefined)[]): boolean {
  const filled = numbers.flatMap((number, at) => (number === undefined ? [] : [{ number, at }]));
  const [first, second] = filled;
  if (!first || !second || filled.length < (second.at - first.at > 1 ? LEAST.numbers : LEAST.each)) return false;
  return filled.every(({ number, at }) => number - at === first.number - first.at);
}

const numberOf = (text: string): number | undefined => (/^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : undefined);

/** Whether rows are the lines of a text: sentences begin and end within it, and most lines break off where they are full. Items may be cut in small letters, too. */
function areLines(rows: readonly string[]): boolean {
  const filled = rows.map((row) => row.trim()).filter((row) => row !== '');
  const text = filled.join(' ');
  if (/^\p{Ll}/u.test(text) || !/[.!?]["”’»)]*\s+["“‘«(]*\p{Lu}/u.test(text)) return false;
  const width = Math.max(...filled.map((row) => row.length));
  const broken = filled.flatMap((row, at) =>
    /[^.:;,!?]$/.test(row) && /^\p{Ll}/u.test(filled[at + 1] ?? '') ? [`${row} ${filled[at + 1]?.split(/\s/)[0]}`] : [],
  );
  return broken.length >= BROKEN * filled.length && broken.filter(({ length }) => length >= FULL.length * width).length >= FULL.rows * broken.length;
}

/** The lines of a text that a table prints with their numbers beside them, one a row, as wikis and code hosts do; undefined where it is a table. */
export function numberedLines(table: Element): readonly Cell[] | undefined {
  const rows = rowsOf(table).map(({ cells }) => cells);
  if (rows.length === 1) return gutter(rows[0] as readonly Cell[]);
  if (rows.length < LEAST.rows || rows.some((cells) => cells.length !== 2)) return undefined;
  for (const [margin, line] of [[0, 1] as const, [1, 0] as const]) {
    const marks = rows.map((cells) => textOf(cells[margin] ?? []));
    const lines = rows.map((cells) => cells[line] ?? []);
    const isMargin = marks.every((mark) => mark.trim() === '' || numberOf(mark) !== undefined) && countsLines(marks.map(numberOf));
    if (isMargin && areLines(lines.map(textOf))) return lines;
  }
  return undefined;
}

/** All numbers in one cell, all lines in the other. */
function gutter([numbers = [], lines = [], ...more]: readonly Cell[]): readonly Cell[] | undefined {
  const counted = textOf(numbers).trim().split(/\s+/);
  const isMargin = counted.length >= LEAST.rows && countsLines(counted.map(numberOf)) && counted.every((mark) => numberOf(mark) !== undefined);
  return more.length === 0 && isMargin && areLines(textOf(lines).split('\n')) ? [lines] : undefined;
}

/** Lines as the paragraphs that blank lines part; a cell that holds blocks stays as it is. */
export function paragraphsOf(lines: readonly Cell[]): Cell[] {
  const out: ElementContent[][] = [[]];
  for (const line of lines) {
    if (textOf(line).trim() === '') out.push([]);
    else out.at(-1)?.push(...(out.at(-1)?.length ? [{ type: 'text' as const, value: ' ' }] : []), ...line);
  }
  return out.filter((part) => part.length > 0);
}
