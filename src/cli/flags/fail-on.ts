import { GATES } from '../words.js';
import type { FlagSpec } from './spec.js';

export default {
  value: '<kinds>',
  says: 'exit 1 when a finding or item has one of these outcomes or traits, e.g. dropped, or dropped:clear where only the sure ones count; possible: when a passage came or went that may be one',
  list: GATES,
  default: [],
  group: 'gates',
  on: { compare: true, batch: true, history: true, render: true },
  file: {
    says: 'Exit 1 when a finding or item has one of these outcomes or traits, alone or with a certainty: "dropped:clear"; "possible": when a passage came or went that may be a recommendation.',
  },
  told: 'kept',
} as const satisfies FlagSpec;
