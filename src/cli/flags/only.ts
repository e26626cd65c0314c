import { KINDS_OF_CHANGE } from '../words.js';
import type { FlagSpec } from './spec.js';

export default {
  value: '<kinds>',
  says: 'show only these outcomes and traits, e.g. dropped,softened',
  list: KINDS_OF_CHANGE,
  group: 'showing',
  on: { compare: true, history: true, render: true },
  file: { says: 'Show only these outcomes and traits.', unnamed: () => undefined },
} as const satisfies FlagSpec;
