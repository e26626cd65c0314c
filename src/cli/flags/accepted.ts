import type { FlagSpec } from './spec.js';

export default {
  value: '<file>',
  says: 'accepted findings instead of draftdiff.accepted.json in this folder',
  group: 'gates',
  on: { compare: true, accept: { says: 'file to keep them in instead of draftdiff.accepted.json' } },
} as const satisfies FlagSpec;
