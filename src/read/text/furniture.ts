import { OF_PAGES, PAGE_WORDS } from '../../text/index.js';
import type { Line } from './lines.js';

/** Lines at the top and foot of a page that can be running heads, page numbers and the blank of a rule. */
const EDGE = 3;
/** A line at the edge of this many pages is a running head; in a file of fewer pages, at the edge of all but the first. */
const REPEATED = 3;
/** Running heads fit on a line. */
const HEAD_LENGTH = 200;
/** Lines around a printed page number that can belong to the head of the next page or the foot of this one. */
const NEAR = 6;

const PAGE_NUMBER = new RegExp(
  String.raw`^(?:[-–—[(]\s?)?(?:(?:${PAGE_WORDS})\s|p\.\s?)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s?(?:${OF_PAGES}|/)\s?\d{1,4})?(?:\s?[-–—\])])?$`,
  'i',
);
const RFC_FOOT = /\[page\s\d{1,4}\]$/i;
const WORDED_NUMBER = new RegExp(String.raw`^(?:${PAGE_WORDS})\s\d{1,4}(?:\s?(?:${OF_PAGES}|/)\s?\d{1,4})?$|^[-–—]\s?\d{1,4}\s?[-–—]$`, 'i');

/** A line as a running head repeats it: digits and spacing may differ. */
const folded = (line: Line): string => line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();

/** Page edges of a file with form feeds: the first and last filled lines of each page. */
function edges(lines: readonly Line[]): Line[] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.blank) continue;
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  if ((lines.at(-1)?.page ?? 1) < 2) return [];
  return [...pages.values()].flatMap((page) => [...new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)])]);
}

/** The filled lines around page numbers, in a file that shows its pages only by them. */
function nearNumbers(lines: readonly Line[]): Line[] {
  const feet = lines.flatMap((line, i) => (RFC_FOOT.test(line.text) || (WORDED_NUMBER.test(line.text) && lines[i - 1]?.blank !== false) ? [i] : []));
  if (feet.length < 2) return [];
  return [...new Set(feet.flatMap((i) => lines.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter((line) => !line.blank)))];
}

/** Lines, by number, that page after page prints around the text: running heads, feet, page numbers. */
export function furniture(lines: readonly Line[]): ReadonlySet<number> {
  const fed = edges(lines);
  const candidates = fed.length > 0 ? fed : nearNumbers(lines);
  const pages = fed.length > 0 ? (lines.at(-1)?.page ?? 1) : candidates.filter((line) => RFC_FOOT.test(line.text) || WORDED_NUMBER.test(line.text)).length;
  const enough = Math.min(REPEATED, Math.max(2, pages - 1));
  const counts = new Map<string, number>();
  for (const line of candidates) counts.set(folded(line), (counts.get(folded(line)) ?? 0) + 1);
  const isHead = (line: Line): boolean => (counts.get(folded(line)) ?? 0) >= enough && line.text.length < HEAD_LENGTH && !/[^.][.!?]$/.test(line.text);
  const isNumber = (line: Line): boolean => RFC_FOOT.test(line.text) || (fed.length > 0 ? PAGE_NUMBER : WORDED_NUMBER).test(line.text);
  return new Set(candidates.filter((line) => isNumber(line) || isHead(line)).map((line) => line.number));
}
