import type { FlagSpec } from './spec.js';

export default {
  says: 'leave out entries of this document that no longer occur',
  default: false,
  on: { accept: true },
} as const satisfies FlagSpec;
