import type { FlagSpec } from './spec.js';

export default {
  value: '<file>',
  says: 'configuration instead of the nearest draftdiff.config.json, here or above in the repository',
  negated: 'read no configuration but a named one',
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
} as const satisfies FlagSpec;
