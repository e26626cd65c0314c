import { COUNT } from '../../limits.js';
import type { FlagSpec } from './spec.js';

export default {
  short: 'j',
  value: '<number>',
  says: 'pairs compared at the same time; as many as the machine has cores otherwise',
  range: { ...COUNT, most: 1_024 },
  group: 'reading',
  on: { batch: true },
} as const satisfies FlagSpec;
