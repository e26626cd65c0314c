import type { FlagSpec } from './spec.js';

export default {
  value: '<words>',
  says: 'look for this text instead of the recommendations of a source',
  on: { trace: true },
} as const satisfies FlagSpec;
