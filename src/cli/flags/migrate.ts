import type { FlagSpec } from './spec.js';

export default {
  says: 'take entries of an earlier results version over where their texts still stand, and list the others',
  default: false,
  on: { accept: true },
} as const satisfies FlagSpec;
