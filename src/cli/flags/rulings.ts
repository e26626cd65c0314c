import type { FlagSpec } from './spec.js';

export default {
  value: '<file>',
  says: 'rulings by a person: draftdiff.rulings.json holds where it is named here',
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
} as const satisfies FlagSpec;
