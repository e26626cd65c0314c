import type { FlagSpec } from './spec.js';

export default {
  value: '<name>',
  says: 'encoding of plain text, e.g. windows-1252',
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
  told: 'shared',
} as const satisfies FlagSpec;
