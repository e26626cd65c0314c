import { DEFAULT_LIMITS, LIMIT_NAMES, LIMITS } from '../../limits.js';
import type { Limits } from '../../types.js';
import { usageError } from '../exit.js';
import { didYouMean } from '../nearest.js';
import { numberOf } from '../ranges.js';
import type { FlagSpec } from './spec.js';

/** "pages=3000" */
function limitIn(value: string): Partial<Limits> {
  const [name = '', amount = ''] = value.split('=');
  const known = LIMIT_NAMES.find((limit) => limit === name);
  if (!known) throw usageError(`--limit: there is no limit "${name}"${didYouMean(name, LIMIT_NAMES)} (${LIMIT_NAMES.join(', ')})`);
  return { [known]: numberOf(`--limit ${known}`, LIMITS[known].range, amount) };
}

/** The limits that are set lower than they would be. */
function lowered(limits: Partial<Limits>): Partial<Limits> | undefined {
  const kept = Object.entries(limits).filter(([name, value]) => value <= DEFAULT_LIMITS[name as keyof Limits]);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

export default {
  value: '<name=value>',
  says: `raise a limit (${LIMIT_NAMES.join(', ')})`,
  parse: (value: string, previous: Partial<Limits> = {}): Partial<Limits> => ({ ...previous, ...limitIn(value) }),
  key: 'limits',
  default: {},
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
  file: { says: 'Limits to raise.', type: 'limits', unnamed: lowered },
  told: 'kept',
} as const satisfies FlagSpec;
