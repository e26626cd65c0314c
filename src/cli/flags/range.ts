import type { FlagSpec } from './spec.js';

export default {
  value: '<A..B>',
  says: 'of one file in git: the commits of this range only',
  group: 'reading',
  on: {
    history: true,
    batch: {
      says: 'every document that changed in git between two revisions, or since one (HEAD: before this commit); behind it, files or folders to look in',
    },
  },
} as const satisfies FlagSpec;
