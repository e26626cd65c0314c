import { type Column, columnsOf, gutterOf } from './columns.js';
import type { Sheet } from './furniture.js';
import type { Line } from './lines.js';
import { least, mode, quantile } from './statistics.js';

/** A gutter that so large a share of the pages has is looked for on the others too. */
const COMMON = 0.3;
/** Columns whose left edges fall into one step of so many points are of one kind. */
const STEP = 60;

interface Found {
  readonly lines: Line[];
  /** the right edge of the page's text as its left margin suggests it; undefined where it has several columns */
  readonly margin: number | undefined;
}

/** The columns of all pages in reading order, with the edges their lines keep to. */
export function columnsIn(sheets: readonly Sheet[], arrange: (lines: readonly Line[]) => Line[]): Column[] {
  const gutters = sheets.map((sheet) => gutterOf(sheet.lines));
  const known = commonGutter(gutters);
  const found = sheets.flatMap((sheet, i): Found[] => {
    const parted = columnsOf(sheet.lines, gutters[i], known);
    const left = least(sheet.lines.map((line) => line.x0));
    return parted.map((lines) => ({ lines: arrange(lines), margin: parted.length === 1 && known === undefined ? sheet.width - left : undefined }));
  });
  return withEdges(found);
}

function commonGutter(gutters: readonly (number | undefined)[]): number | undefined {
  const found = gutters.flatMap((gutter) => gutter ?? []);
  const pairs = found.map((gutter) => [gutter, 1] as const);
  return found.length > COMMON * gutters.length ? mode(pairs, 4) : undefined;
}

/** A short column does not show how far its lines may reach: columns that start at the same place show it, or else the page's margin. */
function withEdges(found: readonly Found[]): Column[] {
  const reaches = new Map<number, number[]>();
  for (const { lines } of found) {
    if (lines.length > 5) reaches.set(placeOf(lines), [...(reaches.get(placeOf(lines)) ?? []), reachOf(lines)]);
  }
  const typical = new Map([...reaches].map(([place, values]) => [place, quantile(values, 0.5)]));
  return found.map(({ lines, margin }) => {
    const starts = lines.map((line) => [line.x0, line.text.length] as const);
    const usual = typical.get(placeOf(lines)) ?? (lines.length <= 5 ? margin : undefined) ?? 0;
    return { lines, left: mode(starts, 3), right: Math.max(reachOf(lines), usual) };
  });
}

function placeOf(lines: readonly Line[]): number {
  return Math.round(least(lines.map((line) => line.x0)) / STEP);
}

function reachOf(lines: readonly Line[]): number {
  const ends = lines.map((line) => line.x1);
  return quantile(ends, 0.97);
}
