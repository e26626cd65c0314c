import { isWhite } from './colours.js';
import { Heights } from './heights.js';
import { type Run, type Shape, type Struck, type StruckBox, stopsOf } from './model.js';
import { least, most } from './statistics.js';

/** In em over the baseline: a line through small letters runs here, an underline and a rule between rows do not. */
const THROUGH = { from: 0.12, to: 0.5 };
/** In em: a thicker line is a highlight or a bar. */
const THICK = 0.2;
/** The share of a line that has letters under it, and in em how far it may go beyond them: rules of tables and charts touch words by the way. */
const OVER_LETTERS = 0.55;
const BEYOND = 1.5;
/** In points: a line that meets an upright one this near to its end is the edge of a frame. */
const MEETS = 0.6;
/** In points: upright lines are thinner than this. */
const THIN = 1.5;
/** The share of a letter that a line must cross. */
const CROSSED = 0.5;

interface Stretch extends Struck {
  readonly x0: number;
  readonly x1: number;
}

/** The runs of a page, those that a line goes through cut where it begins and ends, and the words under it marked as struck. */
export function withStruck(runs: readonly Run[], shapes: readonly Shape[], marked: readonly StruckBox[]): readonly Run[] {
  const strikes = strikesOf(runs, shapes);
  if (strikes.length === 0 && marked.length === 0) return runs;
  return runs.flatMap((run) => cut(run, stretchesIn(run, strikes, marked)));
}

function strikesOf(runs: readonly Run[], shapes: readonly Shape[]): Shape[] {
  const drawn = shapes.filter(isLine);
  if (drawn.length === 0) return [];
  const level = runs.filter((run) => run.angle === 0);
  const heights = new Heights(level, (run) => run.y);
  const largest = most(level.map(({ size }) => size));
  return drawn.filter((line) => {
    const y = middleOf(line);
    const under = heights.between(y - THROUGH.to * largest, y).filter((run) => crosses(line, run));
    return goesThroughWords(line, under) && !isEdge(line, shapes) && !isCovered(line, shapes);
  });
}

const middleOf = ({ y0, y1 }: Shape): number => (y0 + y1) / 2;

/** True for a level line that can be seen, stroked or filled. */
export function isLine({ x0, x1, y0, y1, colour, lineWidth = 0 }: Shape): boolean {
  const height = y1 - y0 + lineWidth;
  return height < 4 && x1 - x0 > Math.max(2 * height, 1) && !isWhite(colour);
}

function goesThroughWords(line: Shape, under: readonly Run[]): boolean {
  if (!under.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return false;
  const covered = under.reduce((sum, run) => sum + Math.min(line.x1, run.x + run.width) - Math.max(line.x0, run.x), 0);
  const beyond = BEYOND * most(under.map(({ size }) => size));
  const fits = least(under.map(({ x }) => x)) - line.x0 < beyond && line.x1 - most(under.map(({ x, width }) => x + width)) < beyond;
  return fits && covered > OVER_LETTERS * (line.x1 - line.x0);
}

function isEdge(line: Shape, shapes: readonly Shape[]): boolean {
  const y = middleOf(line);
  const meets = ({ x0, x1, y0, y1 }: Shape, x: number): boolean => Math.abs((x0 + x1) / 2 - x) < MEETS && y0 < y + MEETS && y1 > y - MEETS;
  return shapes.some((shape) => shape.x1 - shape.x0 < THIN && shape.y1 - shape.y0 > 4 * THIN && (meets(shape, line.x0) || meets(shape, line.x1)));
}

/** Words that were drawn and then painted over leave their own underlines behind. */
function isCovered(line: Shape, shapes: readonly Shape[]): boolean {
  const y = middleOf(line);
  return shapes.some(
    (fill) => fill.opaque && fill.order > line.order && fill.x0 <= line.x0 && fill.x1 >= line.x1 && fill.y0 < y && fill.y1 > y && fill !== line,
  );
}

function crosses(line: Shape, run: Run): boolean {
  const height = (middleOf(line) - run.y) / run.size;
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
  const edges = [0, ...stopsOf(run)];
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
