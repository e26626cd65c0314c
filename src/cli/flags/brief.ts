import type { FlagSpec } from './spec.js';

export default {
  says: 'text and markdown: counts and one table only',
  default: false,
  group: 'showing',
  on: { compare: true, render: true, batch: { says: 'print counts and a table for each pair, instead of its JSON' } },
} as const satisfies FlagSpec;
