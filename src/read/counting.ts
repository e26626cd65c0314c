import { romanValue } from './numerals.js';

/** Numbers that go up by one step, by their places in a list. */
export interface Chain {
  readonly step: number;
  readonly at: readonly number[];
}

/** A number may be left out here and there, at a title or a picture. */
const MOST_LEFT_OUT = 3;
/** The share of neighbours that are one step apart. */
const EVEN = 0.7;
/** Longer lists of numbers on one page are data: they are not searched. */
const MOST = 400;

const NUMBER = /^[[(]?(?:(\d{1,5})|([ivxlcdm]{1,8}|[IVXLCDM]{1,8}))[\])]?[.:]?$/u;

/** The value of a text that is a number in digits or roman letters and nothing else; undefined for any other. */
export function numeral(text: string): number | undefined {
  const match = NUMBER.exec(text);
  if (match?.[1] !== undefined) return Number(match[1]);
  return match?.[2] === undefined ? undefined : romanValue(match[2].toLowerCase());
}

/** The longest part of a list that goes up by one step, with a few left out between; undefined when no two numbers do. */
export function chainIn(values: readonly number[]): Chain | undefined {
  if (values.length > MOST) return undefined;
  const chains = stepsIn(values).map((step) => longest(values, step));
  const fit = chains.filter(({ at, step }) => at.length > 1 && isEven(values, at, step));
  return fit.reduce((best: Chain | undefined, chain) => (best && best.at.length >= chain.at.length ? best : chain), undefined);
}

/** The steps between neighbours, those that occur most often first. */
function stepsIn(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const [i, value] of values.slice(1).entries()) {
    const step = value - (values[i] ?? value);
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...counts]
    .sort((p, q) => q[1] - p[1] || p[0] - q[0])
    .slice(0, 3)
    .map(([step]) => step);
}

function longest(values: readonly number[], step: number): Chain {
  const lengths: number[] = [];
  const before: number[] = [];
  const last = new Map<number, number>();
  for (const [i, value] of values.entries()) {
    const from = predecessor(value, step, last, lengths);
    lengths.push(from === undefined ? 1 : (lengths[from] ?? 0) + 1);
    before.push(from ?? -1);
    last.set(value, i);
  }
  const end = lengths.indexOf(Math.max(0, ...lengths));
  const at: number[] = [];
  for (let i = end; i >= 0; i = before[i] ?? -1) at.unshift(i);
  return { step, at };
}

function predecessor(value: number, step: number, last: ReadonlyMap<number, number>, lengths: readonly number[]): number | undefined {
  const found = Array.from({ length: MOST_LEFT_OUT }, (_, k) => last.get(value - step * (k + 1))).filter((at): at is number => at !== undefined);
  return found.length === 0 ? undefined : found.reduce((best, at) => ((lengths[at] ?? 0) > (lengths[best] ?? 0) ? at : best));
}

function isEven(values: readonly number[], at: readonly number[], step: number): boolean {
  const even = at.slice(1).filter((place, i) => (values[place] ?? 0) - (values[at[i] ?? 0] ?? 0) === step).length;
  return even >= EVEN * (at.length - 1);
}
