import type { FlagSpec } from './spec.js';

export default {
  says: 'exit 1 when anything is not kept',
  default: false,
  group: 'gates',
  on: { compare: true, batch: true, history: true, render: true },
  file: { says: 'Exit 1 when anything is not kept.' },
  told: 'kept',
} as const satisfies FlagSpec;
