import { DEFAULT_LIMITS } from '../limits.js';
import { usageError } from './exit.js';

/** Least and most of a number. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}

/** What no machine has, no file holds and no timer counts. */
const MOST = 2 ** 31 - 1;

const LIMIT: Range = { least: 1, most: MOST, whole: true };

/** Limits of another range: readers and V8 go down a level of their own stack for each level of nesting. */
const OTHER: Readonly<Record<string, Range>> = {
  depth: { ...LIMIT, most: 4_000 },
  nesting: { ...LIMIT, most: 4_000 },
  heap: { ...LIMIT, most: 65_536 },
  seconds: { least: 0.001, most: MOST },
};

/** Every number that can be typed or configured, with what it may be. */
const RANGES: Readonly<Record<string, Range>> = {
  '--min-weight': { least: 0, most: 1 },
  '--explain': { least: 1, most: MOST, whole: true },
  ...Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [`--limit ${name}`, OTHER[name] ?? LIMIT])),
};

/** The range of a number by the name of its flag, "--limit pages". */
export const rangeOf = (name: string): Range => RANGES[name] ?? { least: 0, most: MOST };

/** Whether a number, as JSON or a shell gives it, lies in its range. */
export function isInRange(name: string, value: unknown): value is number {
  const { least, most, whole } = rangeOf(name);
  return typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value));
}

/** The number typed for a flag; throws a usage error where it is none or out of its range. */
export function numberOf(name: string, typed: string): number {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  if (isInRange(name, value)) return value;
  const { least, most, whole } = rangeOf(name);
  throw usageError(`${name}: "${typed}" is no ${whole ? 'whole ' : ''}number from ${least} to ${most}`);
}
