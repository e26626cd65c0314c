import type { FlagSpec } from './spec.js';

export default {
  says: 'show unchanged words in full',
  default: false,
  group: 'showing',
  on: { compare: true, render: true },
} as const satisfies FlagSpec;
