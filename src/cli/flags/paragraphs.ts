import type { FlagSpec } from './spec.js';

export default {
  says: 'show what happened to narrative paragraphs, too',
  default: false,
  group: 'showing',
  on: { compare: true, batch: true, render: true },
  file: { says: 'Show what happened to narrative paragraphs, too.' },
  told: 'shared',
} as const satisfies FlagSpec;
