import { type Looked, pictured, WRITING } from './pictured.js';
import type { Showing } from './warnings.js';

/** Pictures at the ends of a document are let pass: one, or this share of the pages, whichever is more. */
const ENDS = 0.1;

/** So many lines are no writing of a report on a first page, which bears a title; on a last one they may be the end of a list. */
const FEW = 2;

/**
 * What the pages without words of their own show. Covers stand at the ends of a document, and are few; each of them is looked at, as the
 * last page of a report may be a scanned list. Between pages that were read, and in number, pictures are pages of the report.
 */
export async function showingOf(pages: readonly Looked[], linesOn: (page: number) => Promise<number>): Promise<ReadonlyMap<number, Showing>> {
  const found = pictured(pages);
  const numbers = new Set(found.map(({ page }) => page));
  const few = found.length <= Math.max(1, Math.floor(ENDS * pages.length));
  const shows = new Map<number, Showing>();
  for (const { page, rows } of found) {
    const cover = few && isAtEnd(page, numbers, pages.length) && rows < WRITING.lines;
    const lines = cover ? await linesOn(page) : WRITING.lines;
    shows.set(page, lines >= WRITING.lines ? 'writing' : lines >= FEW && !isFirst(page, numbers) ? 'lines' : 'picture');
  }
  return shows;
}

/** Whether nothing but pages without words stands before a page. */
const isFirst = (page: number, without: ReadonlySet<number>): boolean => Array.from({ length: page }, (_, at) => at + 1).every((each) => without.has(each));

/** Whether nothing but pages without words lies between a page and one end. */
function isAtEnd(page: number, without: ReadonlySet<number>, last: number): boolean {
  const all = (from: number, to: number): boolean =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).every((each) => without.has(each));
  return all(1, page) || all(page, last);
}
