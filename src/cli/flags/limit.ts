import { DEFAULT_LIMITS } from '../../limits.js';
import type { Limits } from '../../types.js';
import { usageError } from '../exit.js';
import { didYouMean } from '../nearest.js';
import type { FlagSpec } from './spec.js';

/** "pages=3000" */
function limitIn(value: string): Partial<Limits> {
  const [name = '', amount = ''] = value.split('=');
  const known = Object.keys(DEFAULT_LIMITS);
  if (!known.includes(name)) throw usageError(`--limit: there is no limit "${name}"${didYouMean(name, known)} (${known.join(', ')})`);
  const number = Number(amount);
  if (!(number > 0 && Number.isFinite(number))) throw usageError(`--limit ${name}: "${amount}" is no number above 0; write ${name}=VALUE`);
  return { [name]: number };
}

export default {
  value: '<name=value>',
  says: `raise a limit (${Object.keys(DEFAULT_LIMITS).join(', ')})`,
  parse: (value: string, previous: Partial<Limits> = {}): Partial<Limits> => ({ ...previous, ...limitIn(value) }),
  key: 'limits',
  default: {},
  group: 'reading',
  on: { compare: true, outline: true },
  file: { says: 'Limits to raise.', type: 'limits' },
  told: 'kept',
} as const satisfies FlagSpec;
