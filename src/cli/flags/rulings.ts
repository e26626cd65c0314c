import type { FlagSpec } from './spec.js';

export default {
  value: '<file>',
  says: 'rulings by a person instead of draftdiff.rulings.json in this folder',
  group: 'reading',
  on: { compare: true, outline: true },
} as const satisfies FlagSpec;
