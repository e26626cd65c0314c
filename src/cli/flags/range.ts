import type { FlagSpec } from './spec.js';

export default {
  value: '<A..B>',
  says: 'of one file in git: the commits of this range only',
  group: 'reading',
  on: { history: true },
} as const satisfies FlagSpec;
