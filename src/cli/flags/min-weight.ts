import { usageError } from '../exit.js';
import type { FlagSpec } from './spec.js';

export default {
  value: '<weight>',
  says: 'show only findings of this weight or more, 0 to 1',
  parse: (value: string): number => {
    const weight = Number(value);
    if (!(weight >= 0 && weight <= 1)) throw usageError(`--min-weight: "${value}" is no number from 0 to 1`);
    return weight;
  },
  group: 'showing',
  on: { compare: true, render: true },
  file: { says: 'Show only findings of this weight or more.', type: 'weight' },
} as const satisfies FlagSpec;
