import type { FlagSpec } from './spec.js';

export default {
  says: 'set up git in this repository: git difftool -t draftdiff, and git diff of Word files as text; then stop',
  group: 'gates',
  on: { compare: true },
} as const satisfies FlagSpec;
