import { DOUBTS } from '../../types.js';
import type { FlagSpec } from './spec.js';

export default {
  value: '<doubts>',
  says: `compare in spite of a doubt (${DOUBTS.join(', ')})`,
  list: DOUBTS,
  default: [],
  group: 'gates',
  on: { compare: true, batch: true, history: true },
  file: { says: 'Compare in spite of these doubts.', unnamed: () => undefined },
  told: 'shared',
} as const satisfies FlagSpec;
