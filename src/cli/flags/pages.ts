import type { FlagSpec } from './spec.js';

export default {
  says: 'with --out, a page to read for each pair',
  negated: 'no pages: the comparisons alone',
  default: true,
  group: 'showing',
  on: { batch: true },
} as const satisfies FlagSpec;
