import { unspaced } from '../spaced.js';
import { APART, cellStarts } from './cellstarts.js';
import { cleanRun } from './characters.js';
import type { Grid } from './grid.js';
import { isLoneLabel } from './labels.js';
import { changed, joinMarked, type Mark, type Marked, tidying } from './marked.js';
import type { Box, Run } from './model.js';
import { CALL, rowsOf } from './rows.js';
import { least, mode, most } from './statistics.js';
import { trackedGap, trackedSpace } from './tracked.js';

/** The look of a word. */
export type Face = Pick<Run, 'bold' | 'size'>;

/** Words on one baseline that are read together. */
export interface Line extends Box, Marked {
  readonly page: number;
  /** baseline */
  readonly y: number;
  /** where the text starts after a label that hangs before it */
  readonly textX: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly family: string;
  /** its first and its last words */
  readonly head: Face;
  readonly tail: Face;
  /** a space was drawn at the end: whoever set the page let the words run on */
  readonly trail: boolean;
  /** words stand apart in it as at a tab stop */
  readonly tabbed: boolean;
  readonly artifact: boolean;
  /** of the paragraph it begins, printed in the margin */
  readonly number?: string;
  /** lines with one number stand in one drawn frame */
  readonly box?: number;
  /** a row of a drawn table: the lines of each cell */
  readonly cells?: readonly (readonly Line[])[];
  /** its cells were told apart by the space between them, with no rule drawn */
  readonly guessed?: boolean;
  readonly order: number;
}

/** How far a list's text may stand from its label. */
const HANG = 8;
/** A narrower gap is kerning between two pieces of one word. */
const WORD_GAP = 0.15;

/** The lines of a page: rows cut at wide gaps, but not after a label that hangs before its text. */
export function linesOf(page: number, runs: readonly Run[], grids: readonly Grid[] = []): Line[] {
  const rows = rowsOf(withoutDoubles(runs));
  const gutters = narrowGutters(rows);
  const [starts, ruled] = [cellStarts(rows), ruledStarts(grids)];
  const begins = (run: Run, before: Run): boolean => ruled(run, before) || starts(run, before);
  return rows.flatMap((row) => segments(row, { gutters, begins }).map((segment) => lineOf(page, segment)));
}

/** In points: words may touch the rule beside them. */
const TOUCHES = 1;

/** Whether a drawn upright rule parts a run from the one before it. */
function ruledStarts(grids: readonly Grid[]): (run: Run, before: Run) => boolean {
  const rows = grids.flatMap((grid) => grid.rows.filter(({ xs }) => xs.length > 2));
  if (rows.length === 0) return () => false;
  return ({ x, y }, before) => {
    const end = before.x + before.width;
    const [from, to] = [Math.min(end, x) - TOUCHES, Math.max(end, x) + TOUCHES];
    return x >= end - TOUCHES && rows.some(({ y0, y1, xs }) => y > y0 && y < y1 && xs.some((edge) => edge > from && edge < to && edge > before.x));
  };
}

/** Columns may stand closer than a tab: then the same gap shows in row after row, where in one column it would wander. */
const GUTTER = { wide: 0.7, share: 0.4, rows: 8, letters: 30 };

/** The gutters of a page, and those of the columns that they part. */
function narrowGutters(rows: readonly (readonly Run[])[]): number[] {
  const x = narrowGutter(rows);
  if (x === undefined) return [];
  const within = (side: readonly (readonly Run[])[]): number[] => (isText(side) ? narrowGutters(side) : []);
  return [...within(rows.map((row) => row.filter((run) => run.x + run.width <= x))), x, ...within(rows.map((row) => row.filter((run) => run.x >= x)))];
}

/** Two columns of words stand in it, not of figures. */
function isText(rows: readonly (readonly Run[])[]): boolean {
  return rows.filter((row) => row.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]+/gu, '').length, 0) > GUTTER.letters).length >= GUTTER.rows;
}

function narrowGutter(rows: readonly (readonly Run[])[]): number | undefined {
  const gaps = rows.map(gapsOf).filter((list) => list.length > 0);
  if (gaps.length < GUTTER.rows) return undefined;
  const all = rows.flat();
  const from = least(all.map((run) => run.x));
  const to = most(all.map((run) => run.x + run.width));
  const best = deepest(gaps.flat(), from + 0.3 * (to - from), to - 0.3 * (to - from));
  const crossing = rows.filter((row) => row.some((run) => run.x < best.x - 1 && run.x + run.width > best.x + 1)).length;
  return best.count >= GUTTER.rows && best.count > GUTTER.share * (best.count + crossing) ? best.x : undefined;
}

/** The place between two others that most gaps hold. */
function deepest(gaps: readonly Gap[], from: number, to: number): { x: number; count: number } {
  const starts = gaps.map((gap) => gap.start).sort((p, q) => p - q);
  const ends = gaps.map((gap) => gap.end).sort((p, q) => p - q);
  let best = { x: 0, count: 0 };
  let ended = 0;
  for (const [i, start] of starts.entries()) {
    while ((ends[ended] ?? start) < start) ended++;
    const [low, high] = [Math.max(start, from), Math.min(ends[ended] ?? start, starts[i + 1] ?? to, to)];
    if (low < high && i + 1 - ended > best.count) best = { x: (low + high) / 2, count: i + 1 - ended };
  }
  return best;
}

interface Gap {
  readonly start: number;
  readonly end: number;
}

function gapsOf(row: readonly Run[]): Gap[] {
  return row.slice(1).flatMap((run, i) => {
    const before = row[i];
    const start = before ? before.x + before.width : run.x;
    return run.x - start > GUTTER.wide * run.size ? [{ start, end: run.x }] : [];
  });
}

interface Cuts {
  readonly gutters: readonly number[];
  readonly begins: (run: Run, before: Run) => boolean;
}

function segments(row: readonly Run[], { gutters, begins }: Cuts): Run[][] {
  const out: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const open = out.at(-1);
    const size = Math.max(run.size, open?.at(-1)?.size ?? 0);
    const limit = open && isLabelSoFar(open) ? HANG : APART;
    const parted = run.x - end > GUTTER.wide * size && gutters.some((gutter) => end <= gutter && run.x >= gutter);
    const together = open !== undefined && !parted && run.x - end < limit * size && !isCell(open.at(-1), run, { end, begins });
    if (together) open.push(run);
    else out.push([run]);
    end = together ? Math.max(end, run.x + run.width) : run.x + run.width;
  }
  return out;
}

function isCell(before: Run | undefined, run: Run, { end, begins }: Pick<Cuts, 'begins'> & { readonly end: number }): boolean {
  return before !== undefined && before.x + before.width >= end && begins(run, before);
}

/** A label is short: what has more pieces is none. */
function isLabelSoFar(open: readonly Run[]): boolean {
  return open.length <= 8 && isLoneLabel(open.map((run) => run.text).join(''));
}

/** Bold is sometimes faked by drawing the same words twice, a hair apart. */
function withoutDoubles(runs: readonly Run[]): readonly Run[] {
  const seen = new Map<number, Map<string, Run>>();
  return runs.filter((run) => {
    const key = Math.round(run.y);
    const level = seen.get(key) ?? new Map<string, Run>();
    const before = level.get(run.text);
    if (before && Math.abs(before.x - run.x) < 0.2 * run.size && Math.abs(before.y - run.y) < 0.2 * run.size) return false;
    seen.set(key, level.set(run.text, run));
    return true;
  });
}

/** The runs of one line as a Line. */
export function lineOf(page: number, runs: readonly Run[]): Line {
  const main = mainOf(runs);
  const letters = lettersOf(runs);
  const share = (test: (run: Run) => boolean): boolean => (runs.length === 1 ? letters > 0 && test(main) : lettersOf(runs.filter(test)) > 0.8 * letters);
  const x1 = most(runs.map((run) => run.x + run.width));
  return {
    page,
    ...textOf(runs, main),
    x0: least(runs.map((run) => run.x)),
    x1,
    y: main.y,
    y0: main.y - 0.22 * main.size,
    y1: main.y + 0.78 * main.size,
    textX: textStart(runs),
    size: Math.round(main.size * 2) / 2,
    bold: share((run) => run.bold),
    italic: share((run) => run.italic),
    family: main.family,
    head: faceOf(runs[0] ?? main),
    tail: faceOf(runs.at(-1) ?? main),
    trail: runs.at(-1)?.trail === true,
    tabbed: false,
    artifact: runs.every((run) => run.artifact),
    ...numberOf(runs),
    order: least(runs.map((run) => run.order)),
  };
}

const lettersOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0);

/** The longest run of the size that takes up most of a line. */
function mainOf(runs: readonly Run[]): Run {
  const usual = ofUsualSize(runs);
  const [first] = usual.length > 0 ? usual : runs;
  if (!first) throw new RangeError('a line has a run or more');
  return usual.reduce((best, run) => (run.text.length > best.text.length ? run : best), first);
}

function ofUsualSize(runs: readonly Run[]): readonly Run[] {
  if (runs.every(({ size }) => size === runs[0]?.size)) return runs;
  const size = mode(
    runs.map((run) => [run.size, run.text.length * run.size]),
    0.5,
  );
  return runs.filter((run) => Math.abs(run.size - size) <= 0.25);
}

function numberOf(runs: readonly Run[]): { number?: string } {
  const number = runs.find((run) => run.number !== undefined)?.number;
  return number === undefined ? {} : { number };
}

function faceOf({ bold, size }: Run): Face {
  return { bold, size };
}

function textStart(runs: readonly Run[]): number {
  const [first, second] = runs;
  return first && second && isLoneLabel(first.text) ? second.x : (first?.x ?? 0);
}

function textOf(runs: readonly Run[], main: Run): Marked {
  const marks: Mark[] = [];
  const tracked = trackedGap(runs);
  let text = '';
  let end: Run | undefined;
  for (const run of runs) {
    const words = cleanRun(run.text).text;
    const raised = isRaised(run, main);
    const call = raised && CALL.test(words.trim());
    if (end && !call) text += spaceBetween(end, run, tracked);
    // "2/": some houses set a stroke after the number of a note
    if (raised && words.trim() === '/' && marks.at(-1)?.start === text.length) continue;
    if (call) marks.push({ kind: 'call', start: text.length, end: text.length, text: words.trim().replace(/[[\]]/g, '') });
    else {
      if (run.struck || run.inserted) marks.push(changeOn(run, text.length, words));
      text += words;
    }
    end = run;
  }
  return tidied({ text: tracked !== undefined && marks.length === 0 && text.includes('  ') ? unspaced(text) : text, marks });
}

function spaceBetween(before: Run, run: Run, tracked: number | undefined): string {
  if (tracked !== undefined) return trackedSpace(before, run, tracked);
  return before.trail || run.x - before.x - before.width > WORD_GAP * Math.min(before.size, run.size) ? ' ' : '';
}

const UNTIDY = /^\s|\s$|\s{2}|[^\S ]|\u00ad/u;

/** Browsers set raised marks at five sixths of the text's size; then they stand well above it. */
const RAISED = [
  { size: 0.8, rise: 0.12 },
  { size: 0.88, rise: 0.25 },
];

function isRaised(run: Run, main: Run): boolean {
  return RAISED.some(({ size, rise }) => run.size <= size * main.size && run.y - main.y > rise * main.size);
}

function changeOn({ struck }: Run, start: number, text: string): Mark {
  const { author, date } = struck ?? {};
  return { kind: struck ? 'struck' : 'inserted', start, end: start + text.length, text, ...(author ? { author } : {}), ...(date ? { date } : {}) };
}

function tidied({ text, marks }: Marked): Marked {
  if (!UNTIDY.test(text)) return { text, marks };
  const { text: tidy, at } = changed(text, tidying(text));
  return { text: tidy, marks: marks.map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) })) };
}

/** Pieces of one row of a column as one line: what stood apart was set with a tab. */
export function tabbedLine(pieces: readonly Line[]): Line {
  const [first, second] = pieces;
  if (!first || !second) throw new RangeError('a tabbed line has two pieces or more');
  const widest = pieces.reduce((best, piece) => (piece.text.length > best.text.length ? piece : best));
  return {
    ...widest,
    ...pieces.slice(1).reduce<Marked>((whole, piece) => joinMarked(whole, piece, (p, q) => `${p} ${q}`), first),
    x0: first.x0,
    x1: most(pieces.map((piece) => piece.x1)),
    textX: second.x0,
    bold: pieces.every((piece) => piece.bold),
    head: first.head,
    tail: pieces.at(-1)?.tail ?? first.tail,
    trail: pieces.at(-1)?.trail === true,
    tabbed: true,
  };
}
