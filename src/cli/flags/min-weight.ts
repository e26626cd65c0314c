import type { FlagSpec } from './spec.js';

export default {
  value: '<weight>',
  says: 'show only findings of this weight or more, 0 to 1',
  range: { least: 0, most: 1 },
  group: 'showing',
  on: { compare: true, render: true },
  file: { says: 'Show only findings of this weight or more.', unnamed: () => undefined },
} as const satisfies FlagSpec;
