import type { FlagSpec } from './spec.js';

export default {
  value: '<file>',
  says: 'file whose first line is the password of a protected PDF (or set DRAFTDIFF_PASSWORD)',
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
} as const satisfies FlagSpec;
