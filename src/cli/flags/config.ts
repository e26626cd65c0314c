import type { FlagSpec } from './spec.js';

export default {
  value: '<file>',
  says: 'configuration instead of draftdiff.config.json in this folder',
  negated: 'read no configuration from this folder',
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
} as const satisfies FlagSpec;
