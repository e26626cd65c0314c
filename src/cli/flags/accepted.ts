import type { FlagSpec } from './spec.js';

export default {
  value: '<file>',
  says: 'accepted findings, which do not fail: draftdiff.accepted.json holds where it is named here',
  group: 'gates',
  on: { compare: true, batch: true, history: true, accept: { says: 'file to keep them in instead of draftdiff.accepted.json' } },
} as const satisfies FlagSpec;
