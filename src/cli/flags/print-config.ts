import type { FlagSpec } from './spec.js';

export default {
  says: 'print each setting and where it comes from, then stop',
  group: 'gates',
  on: { compare: true },
} as const satisfies FlagSpec;
