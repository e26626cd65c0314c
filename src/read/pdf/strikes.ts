import { isBlack, isTint, isWhite } from './colours.js';
import type { Run, Shape, Struck, StruckBox } from './model.js';

/** In em over the baseline: a line through small letters runs here, an underline and a rule between rows do not. */
const THROUGH = { from: 0.12, to: 0.5 };
/** In em: a thicker line is a highlight or a bar. */
const THICK = 0.2;
/** The share of a line that has letters under it: rules of tables and charts go far beyond the words they touch. */
const OVER_LETTERS = 0.55;
/** The share of a letter that a line must cross. */
const CROSSED = 0.5;

interface Stretch extends Struck {
  readonly x0: number;
  readonly x1: number;
}

/** The runs of a page, those that a line goes through cut where it begins and ends, and the words under it marked as struck. */
export function withStruck(runs: readonly Run[], shapes: readonly Shape[], marked: readonly StruckBox[]): readonly Run[] {
  const drawn = shapes.filter(isLine);
  if (drawn.length === 0 && marked.length === 0) return runs;
  return struckIn(underlined(runs, drawn), drawn, marked);
}

/** In em over the baseline. */
const UNDER = { from: -0.3, to: 0.08 };

/** The runs with those marked that are set in a colour and have a line of that colour under them. */
function underlined(runs: readonly Run[], lines: readonly Shape[]): readonly Run[] {
  const coloured = lines.filter(({ colour }) => isTint(colour) && !isBlack(colour));
  if (coloured.length === 0) return runs;
  const under = (run: Run, { x0, x1, y0, colour }: Shape): boolean => {
    const height = (y0 - run.y) / run.size;
    return colour === run.colour && height > UNDER.from && height < UNDER.to && x0 < run.x + 1 && x1 > run.x + run.width - 1;
  };
  return runs.map((run) => (run.angle === 0 && coloured.some((line) => under(run, line)) ? { ...run, lined: true } : run));
}

function struckIn(runs: readonly Run[], drawn: readonly Shape[], marked: readonly StruckBox[]): readonly Run[] {
  const level = runs.filter((run) => run.angle === 0);
  const strikes = drawn.filter((line) => hasLetters(line, level));
  if (strikes.length === 0 && marked.length === 0) return runs;
  return runs.flatMap((run) => cut(run, stretchesIn(run, strikes, marked)));
}

function isLine({ x0, x1, y0, y1, colour, lineWidth = 0 }: Shape): boolean {
  const height = y1 - y0 + lineWidth;
  return height < 4 && x1 - x0 > Math.max(2 * height, 1) && !isWhite(colour);
}

function hasLetters(line: Shape, runs: readonly Run[]): boolean {
  const covered = runs.filter((run) => crosses(line, run)).reduce((sum, run) => sum + Math.min(line.x1, run.x + run.width) - Math.max(line.x0, run.x), 0);
  return covered > OVER_LETTERS * (line.x1 - line.x0);
}

function crosses(line: Shape, run: Run): boolean {
  const height = ((line.y0 + line.y1) / 2 - run.y) / run.size;
  const thickness = (line.y1 - line.y0 + (line.lineWidth ?? 0)) / run.size;
  return height > THROUGH.from && height < THROUGH.to && thickness < THICK && line.x0 < run.x + run.width && line.x1 > run.x;
}

function stretchesIn(run: Run, strikes: readonly Shape[], marked: readonly StruckBox[]): Stretch[] {
  if (run.angle !== 0) return [];
  const middle = run.y + 0.25 * run.size;
  const noted = marked.filter((box) => box.y0 < middle && box.y1 > middle && box.x0 < run.x + run.width && box.x1 > run.x);
  return [...noted, ...strikes.filter((line) => crosses(line, run)).map(({ x0, x1, colour }) => ({ x0, x1, colour }))];
}

interface Piece {
  readonly start: number;
  end: number;
  readonly by: Stretch | undefined;
}

/** A run cut where it begins and ends to be struck. */
function cut(run: Run, stretches: readonly Stretch[]): Run[] {
  if (stretches.length === 0) return [run];
  const edges = [0, ...(run.stops ?? Array.from(run.text, (_, i) => ((i + 1) * run.width) / run.text.length))];
  const pieces: Piece[] = [];
  for (let i = 0; i < run.text.length; i++) {
    const by = strikeOn(run.x + (edges[i] ?? 0), run.x + (edges[i + 1] ?? run.width), stretches);
    const open = pieces.at(-1);
    if (open && open.by === by) open.end = i + 1;
    else pieces.push({ start: i, end: i + 1, by });
  }
  return pieces.flatMap((piece) => pieceOf(run, piece, edges));
}

function strikeOn(from: number, to: number, stretches: readonly Stretch[]): Stretch | undefined {
  return stretches.find(({ x0, x1 }) => Math.min(x1, to) - Math.max(x0, from) >= CROSSED * (to - from));
}

/** A piece of a run without the spaces at its ends. */
function pieceOf(run: Run, { start, end, by }: Piece, edges: readonly number[]): Run[] {
  const raw = run.text.slice(start, end);
  const text = raw.trim();
  if (text === '') return [];
  const from = start + raw.indexOf(text);
  const [x, x1] = [edges[from] ?? 0, edges[from + text.length] ?? run.width];
  const stops = edges.slice(from + 1, from + text.length + 1).map((stop) => stop - x);
  const trail = end === run.text.length ? run.trail : /\s$/u.test(raw) || /^\s/u.test(run.text.slice(end));
  return [{ ...run, text, x: run.x + x, width: x1 - x, stops, trail, ...(by ? { struck: struckBy(by) } : {}) }];
}

function struckBy({ author, date, colour }: Stretch): Struck {
  return { ...(colour ? { colour } : {}), ...(author ? { author } : {}), ...(date ? { date } : {}) };
}

/**
 * The pages of a document with the words that it shows as inserted: those set and underlined in the colour in which others are set and
 * struck. An underline alone may be a link or a stress.
 */
export function withInserted<P extends { readonly runs: readonly Run[] }>(pages: readonly P[]): readonly P[] {
  const colours = new Set(pages.flatMap(({ runs }) => runs.flatMap(({ struck, colour }) => (struck?.colour && struck.colour === colour ? colour : []))));
  const shown = ({ lined, struck, colour }: Run): boolean => lined === true && !struck && colour !== undefined && colours.has(colour) && !isBlack(colour);
  if (colours.size === 0) return pages;
  return pages.map((page) => ({ ...page, runs: page.runs.map((run) => (shown(run) ? { ...run, inserted: true } : run)) }));
}
