import type { FlagSpec } from './spec.js';

export default {
  says: 'of one file in git: the tags instead of the commits',
  default: false,
  group: 'reading',
  on: { history: true },
} as const satisfies FlagSpec;
