import type { FlagSpec } from './spec.js';

export default {
  says: 'text and markdown: counts and one table only',
  default: false,
  group: 'showing',
  on: { compare: true, render: true },
} as const satisfies FlagSpec;
