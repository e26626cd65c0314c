import { DEFAULT_LIMITS } from '../limits.js';
import type { Limits, ReadOptions } from '../types.js';
import { LimitError } from './errors.js';

/** The limits in force: the defaults with the user's own over them. */
export function limitsOf(options: Pick<ReadOptions, 'limits'>): Limits {
  return { ...DEFAULT_LIMITS, ...options.limits };
}

/** Throws a LimitError that names the limit when `actual` is over it; `what` names the thing counted ("bytes", "levels of nesting"). */
export function checkLimit(limits: Limits, name: keyof Limits, actual: number, what: string): void {
  const value = limits[name];
  if (actual > value) throw new LimitError(name, value, `${actual} ${what}, more than the ${value} allowed; raise with --limit ${name}=${actual}`);
}
