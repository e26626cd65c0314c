import { isBlank } from './lines.js';
import { verbatim } from './verbatim.js';

const OPENS = /<table(?=[\s>])/gi;
const CLOSES = /<\/table\s{0,10}>/gi;
/** A raw table begins a line, three columns in at most: else it is code. */
const BEGINS = /^ {0,3}<table(?=[\s>])/i;
/** Longer ones are read as the Markdown that their blank lines make of them. */
const MOST_LINES = 3000;

const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

/** The line on which the table closes that begins on a line; undefined where none does. */
function closing(lines: readonly string[], from: number): number | undefined {
  let open = 0;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const line = lines[at] as string;
    open += count(line, OPENS) - count(line, CLOSES);
    if (open <= 0) return at;
  }
  return undefined;
}

/** An item of a list that Markdown has in a cell: a bullet is no text, a number is. */
const ITEM = /^\s*(?:[-*+]|(\d{1,3}[.)]))\s+(?=\S)/;

/** A line of text in a table: where a paragraph or an item begins, it begins a line of its cell, as those of HTML do. */
function inCell(line: string, above: string): string {
  const item = ITEM.exec(line);
  if (item) return `<br>${item[1] ? `<span>${item[1]}</span> ` : ''}${line.slice(item[0].length)}`;
  return isBlank(above) && /^\s*[^<\s]/.test(line) ? `<br>${line}` : line;
}

/** What the lines of tables are read as, undefined for those that are none, and the tables in which blank lines stand, from the first line to the last. */
export interface RawTables {
  readonly lines: ReadonlyMap<number, string | undefined>;
  readonly parted: readonly (readonly [from: number, to: number])[];
}

/**
 * The lines of tables that are written in HTML, by their index. CommonMark ends a table at the first blank line and reads the cells below as
 * paragraphs of their own; who leaves a line blank around the words of a cell means Markdown in it, and the table all the same. That is a guess.
 */
export function linesInTables(lines: readonly string[]): RawTables {
  const found = new Map<number, string | undefined>();
  const parted: [number, number][] = [];
  if (!lines.some((line) => BEGINS.test(line))) return { lines: found, parted };
  const apart = verbatim(lines);
  for (let at = 0; at < lines.length; at++) {
    if (!BEGINS.test(lines[at] as string) || apart[at]) continue;
    const end = closing(lines, at);
    if (end === undefined) continue;
    for (let inside = at + 1; inside < end; inside++) {
      const line = lines[inside] as string;
      found.set(inside, isBlank(line) ? undefined : inCell(line, lines[inside - 1] as string));
    }
    if (lines.slice(at, end).some(isBlank)) parted.push([at, end]);
    at = end;
  }
  return { lines: found, parted };
}
