import type { FlagSpec } from './spec.js';

export default {
  says: 'open what was written in the program for it; without -o a page of it',
  default: false,
  group: 'showing',
  on: { compare: true, render: true },
} as const satisfies FlagSpec;
