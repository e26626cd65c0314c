import type { FlagSpec } from './spec.js';

export default {
  value: '<view>',
  says: 'view of tracked changes to take',
  values: ['original', 'final'],
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
  told: 'shared',
} as const satisfies FlagSpec;
