import { isBlank } from './lines.js';
import { type End, indentedEnd, verbatim } from './verbatim.js';

/** Lines of a document that remark can read apart from the rest; `start` is the index of the first. */
export interface Segment {
  readonly start: number;
  readonly lines: readonly string[];
  /** definitions that stand elsewhere, one a line, for what these lines refer to */
  readonly stubs: readonly string[];
}

const DEFINITION = /^ {0,3}\[(\^?[^\]\n]{1,200})\]:/;
const MENTION = /\[(\^?[^[\]\n]{1,200})\]/g;

const labelOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** After a blank line, at the margin, and no list item: nothing that was open above goes on here. */
const opensFresh = (line: string): boolean => !isBlank(line) && !/^(?:\s|[-+*]|\d{1,9}[.)])/.test(line);

/** Where segments of at least `size` lines begin. */
function cuts(lines: readonly string[], size: number): number[] {
  const apart = verbatim(lines);
  const found = [0];
  let end: End | undefined;
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1] as string;
    if (end) end = end(above) ? undefined : end;
    else if (!apart[i - 1]) end = indentedEnd(above);
    const isFar = i - (found.at(-1) as number) >= size;
    if (isFar && !end && !apart[i - 1] && isBlank(above) && opensFresh(lines[i] as string)) found.push(i);
  }
  return found;
}

const defined = (lines: readonly string[]): string[] => lines.flatMap((line) => DEFINITION.exec(line)?.[1] ?? []).map(labelOf);

const mentioned = (lines: readonly string[]): Set<string> =>
  new Set(lines.flatMap((line) => (line.includes('[') ? [...line.matchAll(MENTION)].map((match) => labelOf(match[1] as string)) : [])));

/** Cuts a document where nothing goes on past the cut but what references need: remark's cost grows with the square of what it reads at once. */
export function segmentsOf(lines: readonly string[], size: number): Segment[] {
  const starts = cuts(lines, size);
  if (starts.length === 1) return [{ start: 0, lines, stubs: [] }];
  const known = new Set(defined(lines));
  return starts.map((start, i) => {
    const own = lines.slice(start, starts[i + 1] ?? lines.length);
    const here = new Set(defined(own));
    const wanted = [...mentioned(own)].filter((label) => known.has(label) && !here.has(label));
    return { start, lines: own, stubs: wanted.map((label) => `[${label}]: #`) };
  });
}
