import type { Range } from '../limits.js';
import { usageError } from './exit.js';

/** Whether a number, as JSON or a shell gives it, lies in a range. */
export const isIn = ({ least, most, whole }: Range, value: unknown): value is number =>
  typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value));

/** The number typed for a flag; throws a usage error where it is none or out of its range. */
export function numberOf(flag: string, range: Range, typed: string): number {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  if (isIn(range, value)) return value;
  const { least, most, whole } = range;
  throw usageError(`${flag}: "${typed}" is no ${whole ? 'whole ' : ''}number from ${least} to ${most}`);
}
