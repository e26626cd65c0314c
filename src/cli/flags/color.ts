import type { FlagSpec } from './spec.js';

export default {
  says: 'colour even where the output is no terminal',
  negated: 'no colour',
  group: 'showing',
  on: { compare: true, history: true, trace: true, outline: true, render: true },
} as const satisfies FlagSpec;
