import type { FlagSpec } from './spec.js';

export default {
  short: 'o',
  value: '<file>',
  says: 'write to a file, in the format of its extension',
  group: 'showing',
  on: { compare: true, history: true, trace: true, outline: true, render: true, app: { says: 'write the page to this file instead of opening it' } },
} as const satisfies FlagSpec;
