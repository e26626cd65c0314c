import { isTint, isWhite } from './colours.js';
import type { Box, Shape } from './model.js';
import { least, most } from './statistics.js';

/** Rules that meet: the frame of a box, or the grid of a table. */
export interface Grid extends Box {
  /** the rows from bottom to top */
  readonly rows: readonly GridRow[];
}

/** A row of a grid with the upright edges that stand in it. */
export interface GridRow {
  readonly y0: number;
  readonly y1: number;
  readonly xs: readonly number[];
  /** the columns, by their places among the edges, that no rule parts from the row above: their cells reach over both */
  readonly open?: readonly number[];
}

interface Rule extends Box {
  readonly upright: boolean;
  /** it is the edge of a shaded area: nothing is drawn there */
  readonly shade?: boolean;
}

/** In points: a filled rectangle this thin is a rule; rules this near meet, and edges this near are one. */
const THIN = 2.5;
const NEAR = 3;
/** Drawings have more rules than tables do: beyond so many a page is not searched. */
const MOST = 800;
/** In points: a frame smaller than a line of text is a tick box or a key on a chart. */
const LEAST = { width: 60, height: 14 };

/** The boxes and tables that the rules of a page draw. */
export function gridsOf(shapes: readonly Shape[]): Grid[] {
  const rules = unshown(shapes).flatMap(rulesOf);
  if (rules.length > MOST || !couldMeet(rules)) return [];
  return groups(rules).flatMap((group) => gridOf(group) ?? []);
}

/** Shapes without those that show no edge: word processors shade each line of a shaded cell once more in the colour of the cell. */
function unshown(shapes: readonly Shape[]): readonly Shape[] {
  const shaded = new Map<string, Shape[]>();
  for (const shape of shapes) {
    if (shape.kind !== 'fill' || !shape.opaque || !isTint(shape.colour)) continue;
    const own = shaded.get(shape.colour);
    if (own) own.push(shape);
    else shaded.set(shape.colour, [shape]);
  }
  if (shaded.size === 0 || [...shaded.values()].some(({ length }) => length > MOST)) return shapes;
  return shapes.filter((shape) => shape.kind !== 'fill' || !shaded.get(shape.colour)?.some((other) => isWithin(shape, other)));
}

function isWithin(shape: Box, other: Box): boolean {
  const smaller = shape.x1 - shape.x0 < other.x1 - other.x0 || shape.y1 - shape.y0 < other.y1 - other.y0;
  return smaller && shape.x0 >= other.x0 - 1 && shape.x1 <= other.x1 + 1 && shape.y0 >= other.y0 - 1 && shape.y1 <= other.y1 + 1;
}

/** A frame has two sides and two edges. */
function couldMeet(rules: readonly Rule[]): boolean {
  const uprights = rules.reduce((count, { upright }) => (upright ? count + 1 : count), 0);
  return uprights >= 2 && rules.length - uprights >= 2;
}

function rulesOf(shape: Shape): Rule[] {
  // layout tables have white borders: nobody sees a table there
  if (isWhite(shape.colour)) return [];
  const { x0, y0, x1, y1 } = shape;
  const [width, height] = [x1 - x0, y1 - y0];
  if (height < THIN && width > 4 * THIN) return [{ x0, y0, x1, y1, upright: false }];
  if (width < THIN && height > 2 * THIN) return [{ x0, y0, x1, y1, upright: true }];
  if (width < THIN || height < THIN || (shape.kind === 'fill' && !(shape.opaque && isTint(shape.colour)))) return [];
  const shade = shape.kind === 'fill';
  const side = (at: Box, upright: boolean): Rule => ({ ...at, upright, shade });
  return [side({ x0, y0, x1, y1: y0 }, false), side({ x0, y0: y1, x1, y1 }, false), side({ x0, y0, x1: x0, y1 }, true), side({ x0: x1, y0, x1, y1 }, true)];
}

/** Rules that meet, from left to right: each is looked at beside those only that reach as far as it begins. */
function groups(rules: readonly Rule[]): Rule[][] {
  const sorted = [...rules].sort((p, q) => p.x0 - q.x0);
  const parents = sorted.map((_, at) => at);
  const reaching: { readonly rule: Rule; readonly at: number }[] = [];
  for (const [at, rule] of sorted.entries()) {
    let kept = 0;
    for (const other of reaching) {
      if (other.rule.x1 + NEAR < rule.x0) continue;
      reaching[kept++] = other;
      if (isLevel(rule, other.rule)) parents[rootOf(other.at, parents)] = rootOf(at, parents);
    }
    reaching.length = kept;
    reaching.push({ rule, at });
  }
  const met = new Map<number, Rule[]>();
  for (const [at, rule] of sorted.entries()) {
    const root = rootOf(at, parents);
    const group = met.get(root);
    if (group) group.push(rule);
    else met.set(root, [rule]);
  }
  return [...met.values()];
}

/** The one that stands for all that meet it; the way there is cut short. */
function rootOf(at: number, parents: number[]): number {
  let root = at;
  while (parents[root] !== root) {
    const above = parents[root] ?? root;
    parents[root] = parents[above] ?? above;
    root = above;
  }
  return root;
}

function isLevel(p: Box, q: Box): boolean {
  return p.y0 <= q.y1 + NEAR && q.y0 <= p.y1 + NEAR;
}

function gridOf(group: readonly Rule[]): Grid | undefined {
  if (!couldMeet(group)) return undefined;
  const box = {
    x0: least(group.map((rule) => rule.x0)),
    y0: least(group.map((rule) => rule.y0)),
    x1: most(group.map((rule) => rule.x1)),
    y1: most(group.map((rule) => rule.y1)),
  };
  if (box.x1 - box.x0 < LEAST.width || box.y1 - box.y0 < LEAST.height) return undefined;
  const uprights = group.filter((rule) => rule.upright);
  const levels = group.filter((rule) => !rule.upright);
  const xs = edges(uprights.map(middleOf));
  const ys = edges(levels.map(heightOf)).filter((y) => parts(levelAt(y, levels), xs));
  const rows = ys.slice(1).map((y1, i) => rowOf({ y0: ys[i] ?? y1, y1 }, { uprights, xs, levels }));
  return rows.some((row) => row.xs.length >= 2) ? { ...box, rows } : undefined;
}

/** An edge belongs to a row when its rules stand along most of the row's height. */
const STANDS = 0.6;

const middleOf = ({ x0, x1 }: Box): number => (x0 + x1) / 2;
const heightOf = ({ y0, y1 }: Box): number => (y0 + y1) / 2;

const levelAt = <T extends Box>(y: number, levels: readonly T[]): T[] => levels.filter((rule) => Math.abs(heightOf(rule) - y) <= NEAR);

/** A rule under words parts no rows: rules at one height that do reach across a column. */
function parts(level: readonly Box[], xs: readonly number[]): boolean {
  return xs.length < 2 || columnsOf(xs).some((column) => covers(level, column));
}

interface Column {
  readonly x0: number;
  readonly x1: number;
}

const columnsOf = (xs: readonly number[]): Column[] => xs.slice(1).map((x1, i) => ({ x0: xs[i] ?? x1, x1 }));
const crosses = (rule: Box, { x0, x1 }: Column): boolean => Math.min(rule.x1, x1) > Math.max(rule.x0, x0);

/** Rules side by side, or one upon the other, cover a column when they reach over most of it. */
function covers(rules: readonly Box[], column: Column): boolean {
  const own = rules.filter((rule) => crosses(rule, column)).sort((p, q) => p.x0 - q.x0);
  let along = 0;
  let from = column.x0;
  for (const rule of own) {
    along += Math.max(0, Math.min(rule.x1, column.x1) - Math.max(rule.x0, from));
    from = Math.max(from, rule.x1);
  }
  return along > STANDS * (column.x1 - column.x0);
}

interface Rules {
  readonly uprights: readonly Box[];
  readonly levels: readonly Rule[];
  readonly xs: readonly number[];
}

function rowOf(band: Pick<GridRow, 'y0' | 'y1'>, { uprights, levels, xs: all }: Rules): GridRow {
  const xs = edgesIn(uprights, all, band);
  const upper = levelAt(band.y1, levels);
  // where the shades of a column alone part its rows, no rule is missing in the others
  const open = upper.every(({ shade }) => shade) ? [] : columnsOf(xs).flatMap((column, at) => (covers(upper, column) ? [] : [at]));
  return { ...band, xs, ...(open.length > 0 ? { open } : {}) };
}

function edgesIn(uprights: readonly Box[], xs: readonly number[], { y0, y1 }: { readonly y0: number; readonly y1: number }): number[] {
  const here = uprights.filter((rule) => rule.y0 < y1 && rule.y1 > y0);
  return xs.filter((x) => {
    const own = here.filter((rule) => Math.abs(middleOf(rule) - x) <= NEAR);
    const along = own.reduce((sum, rule) => sum + Math.min(rule.y1, y1) - Math.max(rule.y0, y0), 0);
    return along > STANDS * (y1 - y0);
  });
}

function edges(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((p, q) => p - q)) if (value - (out.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) out.push(value);
  return out;
}
