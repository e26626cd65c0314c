import type { Line } from './lines.js';

/** A number at the start or end of a line, where it ends or begins, and the line without it. */
interface Tick {
  readonly line: Line;
  readonly at: number;
  readonly value: number;
  readonly place: number;
  readonly rest: Line;
}

/** A file whose lines are numbered counts up by one step; numbers of lists and tables do not stand on every line of the file, or cut no sentence. */
const SHARES = { steps: 0.8, lines: 0.6, inside: 0.2, blank: 0.15 };
/** Fewer numbers are a list; where they stand on every fifth line or so, three are as telling. */
const LEAST = { each: 4, apart: 3 };
const GOES_ON = /^[^\p{L}]{0,2}\p{Ll}/u;

const BEFORE = /^(\d{1,5})(?:[:|]?\s+(?=\S)|[:|]?$)/u;
const AFTER = /(?:^|\s{2,})(\d{1,5})$/u;

function tickBefore(line: Line, at: number): Tick[] {
  const match = BEFORE.exec(line.text);
  if (!match) return [];
  const text = line.text.slice(match[0].length);
  const indent = text === '' || match[0].includes('\t') ? 0 : line.indent + match[0].length;
  const rest = { ...line, text, indent, blank: text === '' };
  return [{ line, at, value: Number(match[1]), place: line.indent + (match[1] ?? '').length, rest }];
}

function tickAfter(line: Line, at: number): Tick[] {
  const match = AFTER.exec(line.text);
  if (!match) return [];
  const text = line.text.slice(0, match.index).trimEnd();
  return [
    {
      line,
      at,
      value: Number(match[1]),
      place: line.indent + line.text.length,
      rest: { ...line, text, indent: text === '' ? 0 : line.indent, blank: text === '' },
    },
  ];
}

/** Those that end at one column, or begin at one: numbers are set flush right or left. */
function aligned(ticks: readonly Tick[]): Tick[] {
  const groups = new Map<string, Tick[]>();
  for (const tick of ticks) {
    for (const key of [`end ${tick.place}`, `start ${tick.place - String(tick.value).length}`]) {
      const group = groups.get(key);
      if (group) group.push(tick);
      else groups.set(key, [tick]);
    }
  }
  return [...groups.values()].reduce((best: Tick[], group) => (group.length > best.length ? group : best), []);
}

function usualStep(ticks: readonly Tick[]): number {
  const counts = new Map<number, number>();
  for (const [i, tick] of ticks.slice(1).entries()) {
    const step = tick.value - (ticks[i]?.value ?? 0);
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0] ?? 0;
}

/** Numbers one step apart, with as many lines between them: all lines, or those with words. */
function isStep(above: Tick, below: Tick, step: number, filled: readonly number[]): boolean {
  if (below.value <= above.value) return below.value === step || below.value === 1;
  const between = (filled[below.at] ?? 0) - (filled[above.at] ?? 0);
  return below.value - above.value === step && (below.at - above.at === step || between === step);
}

function areLineNumbers(ticks: readonly Tick[], lines: readonly Line[]): boolean {
  const step = usualStep(ticks);
  if (step === 0 || ticks.length < (step > 4 ? LEAST.apart : LEAST.each)) return false;
  let count = 0;
  const filled = lines.map(({ blank }) => (blank ? count : ++count));
  const steps = ticks.slice(1).filter((tick, i) => isStep(ticks[i] ?? tick, tick, step, filled)).length;
  if (steps < SHARES.steps * (ticks.length - 1) || ticks.length * step < SHARES.lines * count) return false;
  const inside = ticks.filter(({ rest }) => GOES_ON.test(rest.text)).length;
  return inside > SHARES.inside * ticks.length || ticks.filter(({ rest }) => rest.blank).length > SHARES.blank * ticks.length;
}

/** The lines of a file without the numbers that count them: at one column, by one step, on all of the file. */
export function withoutLineNumbers(lines: readonly Line[]): readonly Line[] {
  for (const tickOf of [tickBefore, tickAfter]) {
    const ticks = aligned(lines.flatMap(tickOf));
    if (!areLineNumbers(ticks, lines)) continue;
    const rest = new Map(ticks.map((tick) => [tick.line, tick.rest]));
    return leftBound(lines.map((line) => rest.get(line) ?? line));
  }
  return lines;
}

/** Lines moved to the left by what all of them are set in: the numbers stood there. */
function leftBound(lines: readonly Line[]): Line[] {
  const least = lines.reduce((left, { blank, indent }) => (blank ? left : Math.min(left, indent)), Number.POSITIVE_INFINITY);
  return lines.map((line) => (line.blank || least === Number.POSITIVE_INFINITY ? line : { ...line, indent: line.indent - least }));
}
