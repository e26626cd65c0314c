import type { FlagSpec } from './spec.js';

export default {
  value: '<folder>',
  says: 'a file for each pair and an index in this folder, instead of a line for each; started again, it goes on where it was',
  group: 'showing',
  on: { batch: true },
} as const satisfies FlagSpec;
