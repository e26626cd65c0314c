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

/**
 * The blank lines, by their index, within tables that are written in HTML. CommonMark ends a table at the first of them and reads the cells below as
 * paragraphs of their own; who leaves a line blank around the words of a cell means Markdown in it, and the table all the same.
 */
export function blanksInTables(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!lines.some((line) => BEGINS.test(line))) return found;
  const apart = verbatim(lines);
  for (let at = 0; at < lines.length; at++) {
    if (!BEGINS.test(lines[at] as string) || apart[at]) continue;
    const end = closing(lines, at);
    if (end === undefined) continue;
    for (let inside = at; inside < end; inside++) if (isBlank(lines[inside] as string)) found.add(inside);
    at = end;
  }
  return found;
}
