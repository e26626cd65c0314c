import type { Box, PageScan, Run, Shape } from './model.js';

/** Of a page, that a picture covers; below the first it is decoration, from the second on it is the page. */
const PICTURE = { least: 0.3, page: 0.6 };
/** In points: the size of letters that were drawn as outlines. */
const LETTER = { low: 2, high: 24, wide: 24 };
/** So many outlines in a row are a line of writing, and so many such lines are no title. */
export const WRITING = { inRow: 10, lines: 12 };
/** In points: outlines whose feet are so close stand in one row. */
const ROW = 3;

/** What a page shows beside words: how much of it a picture covers, and rows of outlines that could be letters. */
export interface Look {
  readonly picture: number;
  readonly rows: number;
}

/** How a page looks apart from its words. */
export function lookOf({ width, height, shapes }: Pick<PageScan, 'width' | 'height' | 'shapes'>): Look {
  const area = width * height;
  const shares = shapes.filter(({ colour }) => colour === 'picture').map((shape) => (area > 0 ? areaOn(shape, width, height) / area : 0));
  return { picture: Math.max(0, ...shares), rows: rowsOf(shapes) };
}

function areaOn({ x0, y0, x1, y1 }: Box, width: number, height: number): number {
  return Math.max(0, Math.min(x1, width) - Math.max(x0, 0)) * Math.max(0, Math.min(y1, height) - Math.max(y0, 0));
}

function rowsOf(shapes: readonly Shape[]): number {
  const rows = new Map<number, number>();
  for (const { kind, x0, y0, x1, y1 } of shapes) {
    const [wide, high] = [x1 - x0, y1 - y0];
    if (kind !== 'fill' || high < LETTER.low || high > LETTER.high || wide > LETTER.wide) continue;
    const row = Math.round(y0 / ROW);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return [...rows.values()].filter((count) => count >= WRITING.inRow).length;
}

/** What is known of a page when all have been looked through. */
export interface Looked extends Look {
  readonly page: number;
  readonly error?: string;
  readonly runs: readonly Run[];
}

/**
 * The pages that show something in place of words of their own: nothing but a picture or outlines of letters, or a picture of the whole
 * page with no other words than the running heads that other pages have, too.
 */
export function pictured(pages: readonly Looked[]): Looked[] {
  let counts: ReadonlyMap<string, number> | undefined;
  const isOwn = (run: Run): boolean => {
    counts ??= pagesWith(pages);
    return (counts.get(plain(run)) ?? 0) < 2;
  };
  return pages.filter(({ error, runs, picture, rows }) => {
    if (error !== undefined) return false;
    if (runs.length === 0) return picture >= PICTURE.least || rows >= WRITING.lines;
    return picture >= PICTURE.page && !runs.some(isOwn);
  });
}

/** On how many pages each text stands. */
function pagesWith(pages: readonly Looked[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) for (const text of new Set(page.runs.map(plain))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** A page number is no word of its page. */
const plain = ({ text }: Run): string => text.replace(/[\d\s]+/g, ' ').trim();
