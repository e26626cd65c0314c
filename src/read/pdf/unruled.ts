import type { Grid } from './grid.js';
import { startOf } from './labels.js';
import type { Line } from './lines.js';
import { columnsFrom, type Level, levelsOf, type Span } from './spans.js';
import { least, most } from './statistics.js';

/**
 * Tables set without any rule: words that stand level with each other start at the same places row after row, and nothing reaches over the
 * space between. Columns of running text do so, too, but their lines are long; the columns of a table are short but for one or two.
 */

/** In em: rows of one table stand so far apart at most. */
const APART = 3.5;
/** Letters: lines of a narrow column on average, and the title of a group of rows across the columns. */
const LETTERS = { narrow: 22, band: 80 };
/** Rows with two filled cells: fewer are no table, nor are those where many rows have one cell alone. */
const ROWS = { least: 3, filled: 0.6 };
/** In points: how far words of one column may begin, end or be centred from each other, and the share of them that keep to it. */
const KEEPS = { within: 4, share: 0.75 };
/** The share of cells that may begin in a small letter. */
const RUNNING = 0.3;
/** The distance of rows is larger than that of the lines in them by this factor. */
const SPACED = 1.2;

/** The heads of the tables on the page before: where one stands again the table goes on, however few rows are left of it. */
export type Heads = ReadonlySet<string>;

/** The head of a table, as its highest line; undefined where that names no columns. */
export function headOf(lines: readonly Line[]): string | undefined {
  const [first] = levelsOf(lines);
  return first?.pieces.every(({ text }) => /\p{L}/u.test(text)) ? keyOf(first) : undefined;
}

const keyOf = ({ pieces }: Level): string => pieces.map(({ text }) => text).join('|');

/** The tables of a page that are drawn without rules, as grids; lines in other grids are left out beforehand. */
export function unruledGrids(lines: readonly Line[], heads: Heads = new Set()): Grid[] {
  const levels = levelsOf(lines);
  const grids: Grid[] = [];
  for (let from = 0; from < levels.length; ) {
    const region = regionFrom(levels, from);
    const grid = region && (continued(region, heads) ?? gridOf(region));
    if (grid) grids.push(grid);
    from += grid && region ? region.levels.length : 1;
  }
  return grids;
}

interface Region {
  readonly levels: readonly Level[];
  readonly columns: readonly Span[];
  /** the levels at which one line stands across the columns */
  readonly bands: ReadonlySet<Level>;
}

/** All levels from one on that keep to the same columns. */
function regionFrom(levels: readonly Level[], from: number): Region | undefined {
  const first = levels[from];
  if (!first || first.pieces.length < 2) return undefined;
  let columns = columnsFrom([], first.pieces) ?? [];
  const bands = new Set<Level>();
  let end = from + 1;
  for (let above = first; end < levels.length; end++) {
    const level = levels[end];
    if (!level || above.y - level.y > APART * level.size) break;
    const next = columnsFrom(columns, level.pieces);
    if (next) columns = next;
    else if (isBand(level, levels[end + 1], columns)) bands.add(level);
    else break;
    above = level;
  }
  return columns.length < 2 ? undefined : { levels: levels.slice(from, end), columns, bands };
}

function isBand({ pieces: [only, ...more] }: Level, below: Level | undefined, columns: readonly Span[]): boolean {
  if (!only || more.length > 0 || !below || below.pieces.length < 2 || only.text.length > LETTERS.band || /[.;:,]$/u.test(only.text)) return false;
  return Math.abs(only.x0 - (columns[0]?.x0 ?? 0)) < KEEPS.within && columnsFrom(columns, below.pieces) !== undefined;
}

/** A row of a table: the levels in it. */
type Row = readonly Level[];

function gridOf(region: Region): Grid | undefined {
  const { columns, bands } = region;
  const rows = withoutTail(rowsOf(region), columns);
  const data = rows.filter(([level]) => level && !bands.has(level));
  const full = data.filter((row) => filledIn(row, columns) >= Math.max(2, columns.length / 2));
  if (full.length < ROWS.least || full.length < ROWS.filled * data.length) return undefined;
  const cellsIn = (some: readonly Row[]): Line[][] => {
    const pieces = some.flatMap((row) => row.flatMap((level) => level.pieces));
    return columns.map((column) => pieces.filter((piece) => isIn(piece, column)));
  };
  const cells = cellsIn(data);
  // heads may be set otherwise than what stands under them
  if (!isTable(cells, full) || !cellsIn(data.slice(1)).every(keeps) || isContents(cells) || runs(data, cells, columns) || isList(data)) return undefined;
  return drawn(rows, region);
}

/** What stands under a repeated head on the next page. */
function continued(region: Region, heads: Heads): Grid | undefined {
  const [head, ...levels] = region.levels;
  if (!head || levels.length === 0 || !heads.has(keyOf(head))) return undefined;
  return drawn([[head], ...rowsOf({ ...region, levels })], region);
}

/** Three columns, all but the widest narrow; or two, if the first begins with a label row by row. */
function isTable(cells: readonly (readonly Line[])[], full: readonly Row[]): boolean {
  const wide = cells.filter((lines) => isWide(lines)).length;
  if (cells.length > 2) return wide <= 1;
  const labelled = full.slice(1).every(([level]) => startOf(level?.pieces[0]?.text ?? '') !== 'plain');
  return labelled && !isWide(cells[1] ?? []);
}

const isWide = (lines: readonly Line[]): boolean => lettersIn(lines) >= LETTERS.narrow * lines.length;

/** A list that goes on where nothing stands beside it: its items would be one cell, or rows of one cell each. */
function isList(data: readonly Row[]): boolean {
  const alone = data.flat().filter(({ pieces }) => pieces.length === 1 && startOf(pieces[0]?.text ?? '') === 'bullet');
  return alone.length > 1;
}

/** Running text beside other columns: most of its lines that would begin a cell go on in small letters. */
function runs(data: readonly Row[], cells: readonly (readonly Line[])[], columns: readonly Span[]): boolean {
  const at = cells.reduce((best, lines, i) => (lettersIn(lines) > lettersIn(cells[best] ?? []) ? i : best), 0);
  const column = columns[at] ?? { x0: 0, x1: 0 };
  const firsts = data.slice(1).flatMap((row) => row.flatMap(({ pieces }) => pieces.filter((piece) => isIn(piece, column))).slice(0, 1));
  return firsts.filter(({ text }) => /^\p{Ll}/u.test(text)).length > RUNNING * firsts.length;
}

const lettersIn = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

const isIn = (line: Line, { x0, x1 }: Span): boolean => line.x0 > x0 - 1 && line.x1 < x1 + 1;

/** The words of a column begin, end or are centred at one place. */
function keeps(lines: readonly Line[]): boolean {
  const sides = [({ x0 }: Line): number => x0, ({ x1 }: Line): number => x1, ({ x0, x1 }: Line): number => (x0 + x1) / 2];
  return sides.some((side) => {
    const sorted = lines.map(side).sort((p, q) => p - q);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return sorted.filter((value) => Math.abs(value - middle) < KEEPS.within).length >= KEEPS.share * sorted.length;
  });
}

/** Titles with the pages they stand on. */
function isContents(cells: readonly (readonly Line[])[]): boolean {
  const pages = (cells.at(-1) ?? []).map(({ text }) => (/^\d{1,4}$/u.test(text.trim()) ? Number(text) : undefined));
  const numbers = pages.slice(pages[0] === undefined ? 1 : 0);
  return numbers.every((page, i) => page !== undefined && page >= (numbers[i - 1] ?? 0));
}

function filledIn(row: Row, columns: readonly Span[]): number {
  return columns.filter((column) => row.some(({ pieces }) => pieces.some((piece) => isIn(piece, column)))).length;
}

/** Levels as rows: a wider space parts them where there is one; a label begins one, and where all are as near, what is level with other words. */
function rowsOf({ levels, bands, columns }: Region): Row[] {
  const gaps = levels.slice(1).map((level, i) => (levels[i]?.y ?? level.y) - level.y);
  const spaced = most(gaps) > SPACED * least(gaps);
  const limit = least(gaps) * ((1 + SPACED) / 2);
  const labelled = isLabelled(levels, columns);
  const rows: Level[][] = [];
  for (const [i, level] of levels.entries()) {
    const row = rows.at(-1);
    const above = row?.at(-1);
    const apart = spaced && (gaps[i - 1] ?? 0) > limit;
    const whole = isWhole(level, columns) && !(above && breaksOff(above, level));
    const begins = labelled && rows.length > 1 ? labelOf(level, columns) : apart || whole || (!spaced && !goesOn(level, row ?? []));
    if (row && above && !begins && !bands.has(level) && !bands.has(above)) row.push(level);
    else rows.push([level]);
  }
  return rows;
}

/** A word of the level above is cut, and goes on below. */
function breaksOff(above: Level, { pieces }: Level): boolean {
  return above.pieces.some(
    ({ text, x0 }) => /\p{L}[-\u00ad]$/u.test(text) && pieces.some((piece) => Math.abs(piece.x0 - x0) < KEEPS.within && /^\p{Ll}/u.test(piece.text)),
  );
}

/** Words in every column begin a row. */
function isWhole({ pieces }: Level, columns: readonly Span[]): boolean {
  return pieces.length >= columns.length && !/^\p{Ll}/u.test(pieces[0]?.text ?? '');
}

/** A level with one piece, or which goes on in small letters, is the next line of its row; but not what begins at the left as the row did. */
function goesOn({ pieces }: Level, row: Row): boolean {
  const [first, start] = [pieces[0], row[0]?.pieces[0]];
  const anew = first !== undefined && start !== undefined && first.x0 < start.x1 && !/^\p{Ll}/u.test(first.text) && mayEndCell(row);
  return !anew && (pieces.length === 1 || pieces.every(({ text }) => /^\p{Ll}/u.test(text)));
}

/** The last line of the first cell may be its last, unless it breaks off. */
function mayEndCell(row: Row): boolean {
  const start = row[0]?.pieces[0];
  const last = row.flatMap(({ pieces }) => pieces.slice(0, 1)).findLast((piece) => start !== undefined && piece.x0 < start.x1);
  return !/[-,/&]$/u.test(last?.text ?? '');
}

/** Whether the first column holds a label or a number a row. */
function isLabelled(levels: readonly Level[], columns: readonly Span[]): boolean {
  const first = levels.slice(1).flatMap(({ pieces }) => pieces.filter((piece) => isIn(piece, columns[0] ?? { x0: 0, x1: 0 })));
  return first.length >= ROWS.least - 1 && first.every(({ text }) => isLabel(text));
}

function labelOf({ pieces: [first] }: Level, columns: readonly Span[]): boolean {
  return first !== undefined && isIn(first, columns[0] ?? { x0: 0, x1: 0 }) && isLabel(first.text);
}

const isLabel = (text: string): boolean => /^\p{L}{0,3}[-. ]?\d{1,3}(?:\.\d{1,3})*[.):]?$/u.test(text);

/** A line alone in the first column at the end is the text after the table. */
function withoutTail(rows: readonly Row[], columns: readonly Span[]): readonly Row[] {
  const last = rows.findLastIndex((row) => filledIn(row, columns) > 1);
  return rows.slice(0, last + 1);
}

function drawn(rows: readonly Row[], { columns, bands }: Region): Grid {
  const x1 = most(columns.map((column) => column.x1)) + 1;
  const xs = [...columns.map(({ x0 }) => x0 - 1), x1];
  const topOf = (row: Row): number => most(row.flatMap(({ pieces }) => pieces.map((piece) => piece.y1)));
  const low = least((rows.at(-1) ?? []).flatMap(({ pieces }) => pieces.map((piece) => piece.y0)));
  const bounds = rows.map((row, i) => {
    const below = rows[i + 1];
    const isAcross = row.some((level) => bands.has(level));
    return { y0: below ? topOf(below) : low, y1: topOf(row), xs: isAcross ? [xs[0] ?? 0, x1] : xs };
  });
  return { x0: xs[0] ?? 0, x1, y0: low, y1: bounds[0]?.y1 ?? low, rows: bounds.reverse() };
}
