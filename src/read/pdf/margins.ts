import { type Evidence, evidenceFor } from './beside.js';
import type { Grid } from './grid.js';
import { isLoneLabel } from './labels.js';
import type { Run } from './model.js';
import { type Column, spanOf, type Tick, tickColumns, tickOf } from './ticks.js';

/** What numbers in the margin count. */
export type Counted = 'lines' | 'paragraphs';

/** The numbers of one page that stand beside its text. */
export interface Margin {
  readonly counted: Counted;
  readonly ticks: readonly Tick[];
}

interface Page {
  readonly page: number;
  readonly runs: readonly Run[];
  readonly grids: readonly Grid[];
}

interface Placed extends Column {
  readonly page: Page;
}

/** Columns of one step at one place, over all pages. */
interface Series {
  readonly columns: Placed[];
  readonly step: number;
  readonly x0: number;
  readonly x1: number;
}

/** In points: how far the place of a column may differ from page to page. */
const SAME = 5;
/** Fewer numbers are a list or a table; where they stand at every fifth line or so, three are as telling. */
const LEAST = { each: 4, apart: 3 };

/** The numbers in the margins of a document: those that count its lines or paragraphs at one place, by one step, on all pages together. */
export function marginsOf(pages: readonly Page[]): Map<number, Margin[]> {
  const found = new Map<number, Margin[]>();
  for (const series of seriesIn(pages)) {
    const counted = verdict(series);
    if (!counted) continue;
    for (const { page, ticks } of [...series.columns, ...rest(series, pages)]) found.set(page.page, [...(found.get(page.page) ?? []), { counted, ticks }]);
  }
  return found;
}

function seriesIn(pages: readonly Page[]): Series[] {
  const all: Series[] = [];
  for (const page of pages) {
    for (const column of tickColumns(page.runs)) {
      const series = all.find((each) => each.step === column.step && isAt(each, column));
      if (series) series.columns.push({ ...column, page });
      else all.push({ columns: [{ ...column, page }], step: column.step, x0: column.x0, x1: column.x1 });
    }
  }
  return all;
}

function isAt(series: { readonly x0: number; readonly x1: number }, { x0, x1 }: { readonly x0: number; readonly x1: number }): boolean {
  return Math.abs(series.x0 - x0) < SAME || Math.abs(series.x1 - x1) < SAME;
}

/** Shares that part numbers in a margin from lists, tables and years: see `verdict`. */
const SHARES = {
  onText: 0.6,
  blank: 0.15,
  regular: 0.9,
  across: 0.05,
  acrossPage: 0.25,
  inside: 0.2,
  even: 0.75,
  starts: 0.12,
  insidePlain: 0.3,
  cells: 0.3,
  beyond: 0.3,
};
/** Running heads, feet and titles of a page that line numbers may leave out. */
const HEADS = 6;
/** Lines in a paragraph on average, at the least, where paragraphs are numbered. */
const PARAGRAPH_LINES = 1.3;

/**
 * Line numbers stand on every line, or every fifth, so that some cut sentences; the items of a list and the rows of a table begin with a
 * capital, and there are lines without a number. Paragraph numbers go up by one, cut no sentence, and lines without a number do.
 */
function verdict(series: Series): Counted | undefined {
  const { step } = series;
  const columns = series.columns.filter((column) => !isInGrid(column));
  if (columns.reduce((total, { ticks }) => total + ticks.length, 0) < (step > 4 ? LEAST.apart : LEAST.each)) return undefined;
  const seen = columns.map((column) => evidenceFor(column, column.page.runs));
  const sum = (of: keyof Evidence): number => seen.reduce((total, each) => total + each[of], 0);
  if (sum('across') > SHARES.across * (sum('lines') + sum('ticks')) || sum('acrossPage') > SHARES.acrossPage * sum('all')) return undefined;
  if (sum('onText') + sum('blank') < SHARES.onText * sum('ticks')) return undefined;
  // a list has no item without words
  if (sum('blank') > SHARES.blank * sum('ticks') && sum('regular') >= SHARES.regular * sum('gaps')) return 'lines';
  if (sum('inside') > SHARES.inside * sum('onText')) {
    const all = sum('beyond') <= SHARES.beyond * sum('lines') + seen.length * (2 * step + HEADS);
    return all && sum('even') >= SHARES.even * sum('gaps') ? 'lines' : undefined;
  }
  const paragraphs = step === 1 && sum('inside') <= SHARES.starts * sum('onText') && sum('lines') >= PARAGRAPH_LINES * sum('gaps');
  const running = sum('insidePlain') >= SHARES.insidePlain * sum('plain') && sum('cells') <= SHARES.cells * sum('onText');
  return paragraphs && running && isOutside(series) ? 'paragraphs' : undefined;
}

function isInGrid({ x0, ticks, page }: Placed): boolean {
  const inside = (grid: Grid): boolean =>
    x0 > grid.x0 - 2 && x0 < grid.x1 && ticks.filter(({ number: { y } }) => y > grid.y0 && y < grid.y1).length > 0.5 * ticks.length;
  return page.grids.some((grid) => grid.rows.length > 1 && inside(grid));
}

/** The share of a page's text that may stand on both sides of paragraph numbers. */
const OTHER_SIDE = 0.1;

/** Paragraph numbers stand outside all text: the first column of a table or list begins where other lines do. */
function isOutside({ columns }: Series): boolean {
  return columns.every(({ page, ticks, x0, x1 }) => {
    const own = new Set(ticks.map(({ run }) => run));
    const words = page.runs.filter((run) => run.angle === 0 && !own.has(run) && /\p{L}{2}/u.test(run.text));
    const [left, right] = [words.filter((run) => run.x < x1).length, words.filter((run) => run.x + run.width > x0).length];
    if (right < left) return right <= OTHER_SIDE * words.length;
    // "1." before its text is the label of a list
    return left <= OTHER_SIDE * words.length && !ticks.some(({ number }) => isLoneLabel(number.text));
  });
}

/** Pages with too few numbers to count by themselves: those at the place that go on from the page before, or begin as other pages do. */
function rest(series: Series, pages: readonly Page[]): { page: Page; ticks: Tick[] }[] {
  const done = new Map(series.columns.map((column) => [column.page.page, column]));
  const firsts = new Set(series.columns.flatMap(({ ticks: [first] }) => first?.value ?? []));
  const out: { page: Page; ticks: Tick[] }[] = [];
  let last: number | undefined;
  for (const page of pages) {
    const column = done.get(page.page);
    const ticks = column ? [] : straysAt(series, page, (value) => value === (last ?? Number.NaN) + series.step || firsts.has(value));
    if (ticks.length > 0) out.push({ page, ticks });
    last = (column?.ticks ?? ticks).at(-1)?.value ?? last;
  }
  return out;
}

function straysAt(series: Series, page: Page, begins: (value: number) => boolean): Tick[] {
  const here = page.runs.flatMap(tickOf).filter((tick) => isAt(series, spanOf([tick])));
  const sorted = here.sort((p, q) => q.number.y - p.number.y);
  const from = sorted.findIndex(({ value }) => begins(value));
  return from < 0 ? [] : sorted.slice(from).filter((tick, i, all) => i === 0 || tick.value === (all[i - 1]?.value ?? Number.NaN) + series.step);
}
