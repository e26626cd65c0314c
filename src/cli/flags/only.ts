import { KINDS_OF_CHANGE } from '../words.js';
import type { FlagSpec } from './spec.js';

/** Recommendations by id or label, with commas between. */
const names = (value: string, previous: readonly string[] = []): readonly string[] => [
  ...previous,
  ...value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
];

export default {
  value: '<kinds>',
  says: 'show only these outcomes and traits, e.g. dropped,softened',
  list: KINDS_OF_CHANGE,
  group: 'showing',
  on: {
    compare: true,
    history: true,
    trace: { value: '<names>', says: 'only these recommendations of the source, by id or label, e.g. r3 or "Recommendation 3"', parse: names },
    render: true,
  },
  file: { says: 'Show only these outcomes and traits.', unnamed: () => undefined },
} as const satisfies FlagSpec;
