import { KINDS } from '../../types.js';
import type { FlagSpec } from './spec.js';

export default {
  value: '<kind>',
  says: 'kind of document; found from title and text otherwise',
  values: KINDS,
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
  file: { says: 'Kind of document.' },
  told: 'shared',
} as const satisfies FlagSpec;
