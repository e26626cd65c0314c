import { numberOf } from '../ranges.js';
import type { FlagSpec } from './spec.js';

export default {
  value: '<weight>',
  says: 'show only findings of this weight or more, 0 to 1',
  parse: (value: string): number => numberOf('--min-weight', value),
  group: 'showing',
  on: { compare: true, render: true },
  file: { says: 'Show only findings of this weight or more.', type: 'weight' },
} as const satisfies FlagSpec;
