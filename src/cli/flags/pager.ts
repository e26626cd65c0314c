import type { FlagSpec } from './spec.js';

export default {
  says: 'page a long text on a terminal through $PAGER (as it does unasked)',
  negated: 'no pager',
  group: 'showing',
  on: { compare: true, render: true },
} as const satisfies FlagSpec;
