import { chainIn, numeral } from '../counting.js';
import { type Run, stopsOf } from './model.js';
import { least, most } from './statistics.js';

/** A number that stands by itself or begins a run: it may count the lines or paragraphs of the page. */
export interface Tick {
  readonly run: Run;
  /** the number alone */
  readonly number: Run;
  /** what is left of the run without it */
  readonly rest?: Run;
  readonly value: number;
}

/** Numbers that stand under each other on one page and count on. */
export interface Column {
  readonly ticks: readonly Tick[];
  readonly step: number;
  readonly x0: number;
  readonly x1: number;
}

/** In points: the edges of numbers that stand under each other differ by so much at most. */
const ALIGNED = 2.5;
const HEAD = /^(\d{1,5})\s+(?=\S)/u;

/** The columns of numbers on a page that count on, aligned at their left or right edges. */
export function tickColumns(runs: readonly Run[]): Column[] {
  const ticks = runs.flatMap(tickOf);
  if (ticks.length < 2) return [];
  const aligned = [byEdge(ticks, ({ number }) => number.x + number.width), byEdge(ticks, ({ number }) => number.x)].flat();
  const columns = aligned.flatMap(columnOf).sort((p, q) => q.ticks.length - p.ticks.length);
  const taken = new Set<Tick>();
  return columns.filter((column) => {
    if (column.ticks.some((tick) => taken.has(tick))) return false;
    for (const tick of column.ticks) taken.add(tick);
    return true;
  });
}

/** A run as a number of the margin; none for a run that does not begin with a number. */
export function tickOf(run: Run): Tick[] {
  if (run.angle !== 0 || run.overlay !== undefined || run.struck) return [];
  const value = run.text.length <= 9 ? numeral(run.text) : undefined;
  if (value !== undefined) return [{ run, number: run, value }];
  const head = HEAD.exec(run.text);
  return head ? [headOf(run, head[1] ?? '', head[0].length)] : [];
}

function headOf(run: Run, digits: string, length: number): Tick {
  const stops = stopsOf(run);
  const from = stops[length - 1] ?? run.width;
  const number = { ...run, text: digits, width: stops[digits.length - 1] ?? run.width, stops: stops.slice(0, digits.length), trail: true };
  const rest = { ...run, text: run.text.slice(length), x: run.x + from, width: run.width - from, stops: stops.slice(length).map((stop) => stop - from) };
  return { run, number, rest, value: Number(digits) };
}

function byEdge(ticks: readonly Tick[], edgeOf: (tick: Tick) => number): Tick[][] {
  const groups: Tick[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const tick of [...ticks].sort((p, q) => edgeOf(p) - edgeOf(q))) {
    const edge = edgeOf(tick);
    if (edge - last > ALIGNED) groups.push([]);
    groups.at(-1)?.push(tick);
    last = edge;
  }
  return groups.filter((group) => group.length > 1);
}

function columnOf(group: readonly Tick[]): Column[] {
  const sorted = [...group].sort((p, q) => q.number.y - p.number.y);
  const chain = chainIn(sorted.map(({ value }) => value));
  if (!chain) return [];
  const ticks = chain.at.flatMap((at) => sorted[at] ?? []);
  return [{ ticks, step: chain.step, ...spanOf(ticks) }];
}

/** The place across the page that numbers take up. */
export function spanOf(ticks: readonly Tick[]): { x0: number; x1: number } {
  return { x0: least(ticks.map(({ number }) => number.x)), x1: most(ticks.map(({ number }) => number.x + number.width)) };
}
