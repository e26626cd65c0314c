import type { FlagSpec } from './spec.js';

export default {
  says: 'print the stack of an error',
  on: { compare: true, batch: true, history: true, trace: true, outline: true, render: true, schema: true, accept: true },
} as const satisfies FlagSpec;
