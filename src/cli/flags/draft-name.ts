import type { FlagSpec } from './spec.js';

export default {
  value: '<name>',
  says: 'what to call the draft',
  group: 'showing',
  on: { compare: true, render: true },
  file: { says: 'What to call the draft.', unnamed: () => undefined },
  told: 'kept',
} as const satisfies FlagSpec;
