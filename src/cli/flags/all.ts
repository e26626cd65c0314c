import type { FlagSpec } from './spec.js';

export default {
  says: 'text: every finding, however many lines that takes',
  default: false,
  group: 'showing',
  on: { compare: true, render: true },
} as const satisfies FlagSpec;
