import type { FlagSpec } from './spec.js';

export default {
  says: 'take labels, sections and performative verbs only',
  default: false,
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
  file: { says: 'Take labels, sections and performative verbs only.', unnamed: () => undefined },
  told: 'shared',
} as const satisfies FlagSpec;
