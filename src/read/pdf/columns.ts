import { isLoneLabel } from './labels.js';
import { type Line, tabbedLine } from './lines.js';
import { countBelow, least, most } from './statistics.js';

/** Lines that stand under each other and are read from top to bottom. */
export interface Column {
  readonly lines: readonly Line[];
  /** the left edge most lines share, and the right edge full lines reach */
  readonly left: number;
  readonly right: number;
}

/** A gutter is looked for in the middle of a page, and counts when so many wide lines stand on either side and few cross it; where a page has four columns, wide is what fills one: in em. */
const GUTTER = { from: 0.25, to: 0.75, lines: 4, wide: 0.24, filled: 14, crossing: 0.3, step: 2, steps: 1000 };

/** The lines of a page as columns in reading order; `own` is the page's gutter, `known` the one most pages of the document have. */
export function columnsOf(lines: readonly Line[], own: number | undefined, known: number | undefined): Line[][] {
  const sorted = [...lines].sort((p, q) => q.y - p.y || p.x0 - q.x0);
  const gutter = own ?? (known !== undefined && isClear(sorted, known) ? known : undefined);
  if (gutter === undefined) return sorted.length > 0 ? [sorted] : [];
  return bands(sorted, gutter).flatMap((band) => (band.crossing ? [band.lines] : sides(band.lines, gutter)));
}

function sides(lines: readonly Line[], gutter: number): Line[][] {
  const left = lines.filter((line) => middle(line) < gutter);
  const right = lines.filter((line) => middle(line) >= gutter);
  return [left, right].filter((side) => side.length > 0).flatMap((side) => (side.length < lines.length ? columnsOf(side, gutterOf(side), undefined) : [side]));
}

const middle = (line: Line): number => (line.x0 + line.x1) / 2;
const crosses = (line: Line, x: number): boolean => line.x0 < x - 1 && line.x1 > x + 1;

/** The x at which a page's columns part, undefined for one column. */
export function gutterOf(apart: readonly Line[]): number | undefined {
  if (apart.length < 2 * GUTTER.lines) return undefined;
  const lines = apart.map((line) => (isLoneLabel(line.text) ? withItsText(line, apart) : line));
  const from = least(lines.map((line) => line.x0));
  const width = most(lines.map((line) => line.x1)) - from;
  let best: Gap | undefined;
  let open: Gap | undefined;
  const step = Math.max(GUTTER.step, width / GUTTER.steps);
  const edges = edgesOf(lines);
  const wide = edgesOf(lines.filter((line) => line.x1 - line.x0 > Math.min(GUTTER.wide * width, GUTTER.filled * line.size) && isWorded(line)));
  for (let x = from + GUTTER.from * width; x < from + GUTTER.to * width; x += step) {
    const crossing = lines.length - leftOf(edges, x) - rightOf(edges, x);
    const counts = parts([leftOf(wide, x), rightOf(wide, x)], crossing / lines.length);
    open = counts ? { first: open?.crossing === crossing ? open.first : x, last: x, crossing } : undefined;
    if (open && isBetter(open, best)) best = open;
  }
  return best && (best.first + best.last) / 2;
}

/** Cells of figures fill no column of text. */
export function isWorded({ text }: Line): boolean {
  return text.replace(/[^\p{L}]+/gu, '').length > text.length / 2;
}

/** The second column of the last page may be short: beside many lines a few tell it, when hardly any line crosses. */
function parts(sides: readonly [left: number, right: number], crossing: number): boolean {
  const [few, many] = [least(sides), most(sides)];
  return (few >= GUTTER.lines && crossing <= GUTTER.crossing) || (few >= SHORT.few && many >= SHORT.many && crossing <= SHORT.crossing);
}

const SHORT = { few: 2, many: 12, crossing: 0.03 };

/** In em: how far from its label the text of a list or heading begins. */
const HANG = 4;

/** A label as wide as its text reaches: no gutter runs between the two. */
function withItsText(label: Line, lines: readonly Line[]): Line {
  const hangs = (line: Line): boolean => Math.abs(line.y - label.y) < 0.3 * line.size && line.x0 > label.x1 && line.x0 - label.x1 < HANG * label.size;
  const text = lines.find(hangs);
  return text ? { ...label, x1: text.x1, text: text.text } : label;
}

interface Gap {
  readonly first: number;
  readonly last: number;
  readonly crossing: number;
}

/** Few lines across first, then width: a sliver beside a narrow cell is no gutter. */
function isBetter(gap: Gap, best: Gap | undefined): boolean {
  if (!best || gap.crossing !== best.crossing) return !best || gap.crossing < best.crossing;
  return gap.last - gap.first > best.last - best.first;
}

/** The edges of lines, each side in order. */
interface Edges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function edgesOf(lines: readonly Line[]): Edges {
  const sorted = (values: number[]): number[] => values.sort((p, q) => p - q);
  return { starts: sorted(lines.map((line) => line.x0)), ends: sorted(lines.map((line) => line.x1)) };
}

/** How many lines end left of a place, and how many start right of it. */
const leftOf = ({ ends }: Edges, x: number): number => countBelow(ends, x + 1);
const rightOf = ({ starts }: Edges, x: number): number => starts.length - countBelow(starts, x - 1);

function isClear(lines: readonly Line[], x: number): boolean {
  return lines.some((line) => line.x0 >= x - 1) && lines.filter((line) => crosses(line, x)).length <= GUTTER.crossing * lines.length;
}

function bands(sorted: readonly Line[], gutter: number): { crossing: boolean; lines: Line[] }[] {
  const out: { crossing: boolean; lines: Line[] }[] = [];
  for (const line of sorted) {
    const crossing = crosses(line, gutter);
    const band = out.at(-1);
    if (band && band.crossing === crossing) band.lines.push(line);
    else out.push({ crossing, lines: [line] });
  }
  return out;
}

/** The lines of one column with the pieces of each row put together; top to bottom. */
export function rowsTogether(lines: readonly Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((p, q) => q.y - p.y || p.x0 - q.x0)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - line.y) < 0.3 * line.size && row.every((piece) => piece.x1 <= line.x0 || piece.x0 >= line.x1)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => (row.length === 1 && row[0] ? row[0] : tabbedLine(row.sort((p, q) => p.x0 - q.x0))));
}
