import type { FlagSpec } from './spec.js';

export default {
  says: 'write draftdiff.rulings.json to start from',
  on: { outline: true },
} as const satisfies FlagSpec;
