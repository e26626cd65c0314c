import { gutterOf, isWorded } from './columns.js';
import type { Sheet } from './furniture.js';
import type { Line } from './lines.js';
import type { Box } from './model.js';
import type { Paragraph } from './paragraphs.js';
import { least, mode, most, quantile } from './statistics.js';

/**
 * Text may run beside a box, a table or a picture and go on over the whole measure above or below it. Where both would be read line by
 * line, sentences of the one stand in the other. Rows of a table stand level with each other; lines of text and of what it runs beside
 * do so by chance only.
 */
const FLOAT = { most: 4, lines: 3, beside: 4 };
/** Shares: of the measure, where the space between the two may be, and how wide the text beside is at least; of the lines beside, how many fill that width; of the height, how much the text goes along. */
const SHARES = { from: 0.2, to: 0.8, wide: 0.2, full: 0.5, along: 0.6 };
/** In points: how near baselines are level, and the share of lines that may be so. */
const LEVEL = { within: 1, share: 0.5 };
/** In points: from one place looked at to the next. */
const STEP = 4;

/** A page in two: the text, and what it runs beside. */
export interface Floated {
  readonly text: Sheet;
  readonly floats: readonly Sheet[];
}

/** Parts from a page of one column what its text runs beside; the lines beside it reach over the whole measure then, as those above and below. */
export function floatsOf(sheet: Sheet): Floated {
  const floats: Sheet[] = [];
  let text = sheet;
  if (sheet.lines.length < FLOAT.lines + FLOAT.beside || gutterOf(sheet.lines) !== undefined) return { text, floats };
  while (floats.length < FLOAT.most) {
    const found = floatIn(text);
    if (!found) break;
    floats.push({ ...sheet, lines: found.float });
    text = { ...sheet, lines: found.rest, grids: text.grids.filter((grid) => !found.float.some((line) => isIn(line, grid))) };
  }
  return { text, floats };
}

/** The frame of a float is none of the lines that were stretched into its place. */
const isIn = ({ x0, y }: Line, grid: Box): boolean => x0 > grid.x0 && x0 < grid.x1 && y > grid.y0 && y < grid.y1;

interface Found {
  readonly float: readonly Line[];
  readonly rest: readonly Line[];
}

interface Measure {
  readonly left: number;
  readonly right: number;
}

/** The largest that is found at any place. */
function floatIn(sheet: Sheet): Found | undefined {
  const sorted = [...sheet.lines].sort((p, q) => q.y - p.y);
  const left = least(sorted.map((line) => line.x0));
  const right = quantile(
    sorted.map((line) => line.x1),
    0.97,
  );
  if (sorted.filter(({ x0 }) => x0 > left + SHARES.from * (right - left)).length < FLOAT.lines) return undefined;
  let best: Found | undefined;
  for (let x = left + SHARES.from * (right - left); x < left + SHARES.to * (right - left); x += STEP) {
    for (const band of bandsAt(x, sorted, sheet)) {
      const found = partedAt(x, band, { left, right });
      if (found && found.float.length > (best?.float.length ?? 0)) best = { ...found, rest: restOf(sheet.lines, found) };
    }
  }
  return best;
}

/** Lines one under the other none of which crosses a place, and those that do so above and below. */
interface Band {
  readonly lines: readonly Line[];
  readonly bounds: readonly Line[];
  /** a rule or a table bounds it: what it holds may be rows */
  readonly ruled: boolean;
}

function bandsAt(x: number, sorted: readonly Line[], { rules, grids }: Sheet): Band[] {
  const across = ({ x0, x1 }: Box): boolean => x0 < x - 1 && x1 > x + 1;
  const tables = grids.filter((grid) => across(grid) && grid.rows.some(({ xs }) => xs.length > 2));
  const heights = rules.filter(across).map(({ y0 }) => y0);
  const bands: Band[] = [];
  let open: { lines: Line[]; bounds: Line[]; ruled: boolean } = { lines: [], bounds: [], ruled: false };
  const close = (bound: Line | undefined): void => {
    bands.push({ ...open, bounds: bound ? [...open.bounds, bound] : open.bounds, ruled: open.ruled || bound === undefined });
    open = { lines: [], bounds: bound ? [bound] : [], ruled: bound === undefined };
  };
  let above = Number.POSITIVE_INFINITY;
  for (const line of sorted) {
    if (heights.some((y) => y < above && y > line.y)) close(undefined);
    above = line.y;
    if (tables.some((grid) => line.y > grid.y0 && line.y < grid.y1)) close(undefined);
    else if (across(line)) close(line);
    else open.lines.push(line);
  }
  bands.push(open);
  return bands.filter(({ lines, bounds, ruled }) => !ruled && bounds.length > 0 && lines.length >= FLOAT.lines + FLOAT.beside);
}

interface Parted {
  readonly float: readonly Line[];
  readonly beside: readonly Line[];
  readonly stretch: (line: Line) => Line;
}

function partedAt(x: number, { lines, bounds }: Band, measure: Measure): Parted | undefined {
  const left = lines.filter((line) => line.x1 <= x + 1);
  const right = lines.filter((line) => line.x1 > x + 1);
  const sides = [
    { text: left, float: right, isLeft: true },
    { text: right, float: left, isLeft: false },
  ] as const;
  const found = sides.flatMap((side) => besideFloat(side, bounds, measure) ?? []);
  return found.sort((p, q) => lettersIn(q.beside) - lettersIn(p.beside))[0];
}

interface Sides {
  readonly text: readonly Line[];
  readonly float: readonly Line[];
  readonly isLeft: boolean;
}

function besideFloat({ text, float, isLeft }: Sides, bounds: readonly Line[], { left, right }: Measure): Parted | undefined {
  if (float.length < FLOAT.lines || text.length < FLOAT.beside) return undefined;
  const [high, low] = [most(float.map(({ y1 }) => y1)), least(float.map(({ y0 }) => y0))];
  const beside = text.filter((line) => line.y < high + line.size && line.y > low - line.size);
  const size = sizeOf(beside);
  const edge = isLeft
    ? quantile(
        beside.map(({ x1 }) => x1),
        0.9,
      )
    : quantile(
        beside.map(({ x0 }) => x0),
        0.1,
      );
  const reaches = (line: Line): boolean => Math.abs(edge - (isLeft ? line.x1 : line.x0)) < 2 * size;
  const full = beside.filter((line) => reaches(line) && line.x1 - line.x0 > SHARES.wide * (right - left) && isWorded(line));
  const along = most(beside.map(({ y1 }) => y1)) - least(beside.map(({ y0 }) => y0));
  if (full.length < Math.max(FLOAT.beside, SHARES.full * beside.length) || along < SHARES.along * (high - low)) return undefined;
  if (!bounds.some((line) => Math.abs(line.size - size) < 0.3 && isWorded(line)) || isLevel(float, beside)) return undefined;
  const by = isLeft ? right - edge : edge - left;
  const stretch = (line: Line): Line => (isLeft ? { ...line, x1: line.x1 + by } : { ...line, x0: line.x0 - by, textX: line.textX - by });
  // a frame reaches further than what stands in it
  return { float, beside: text.filter((line) => reaches(line) || beside.includes(line)), stretch };
}

function isLevel(float: readonly Line[], beside: readonly Line[]): boolean {
  const level = float.filter(({ y }) => beside.some((line) => Math.abs(line.y - y) < LEVEL.within));
  return level.length >= LEVEL.share * float.length;
}

const sizeOf = (lines: readonly Line[]): number =>
  mode(
    lines.map((line) => [line.size, line.text.length]),
    0.5,
  );

const lettersIn = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

function restOf(lines: readonly Line[], { float, beside, stretch }: Parted): Line[] {
  const [away, along] = [new Set(float), new Set(beside)];
  return lines.flatMap((line) => (away.has(line) ? [] : along.has(line) ? [stretch(line)] : [line]));
}

/** In em: a paragraph that begins so little below the top of what it runs beside is read first. */
const HEAD = 3;

/** The paragraphs of the text with those of each float between them: none is cut in two, and a float comes after the paragraph beside its top. */
export function withFloats(text: readonly Paragraph[], floats: readonly (readonly Paragraph[])[]): Paragraph[] {
  const out = [...text];
  for (const float of floats) {
    const top = float[0]?.lines[0];
    if (top) out.splice(placeFor(top, out), 0, ...float);
  }
  return out;
}

function placeFor(top: Line, text: readonly Paragraph[]): number {
  const at = text.findIndex(({ lines: [first] }) => first && (first.page > top.page || (first.page === top.page && first.y < top.y - HEAD * first.size)));
  return at < 0 ? text.length : at;
}
