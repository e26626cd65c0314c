import type { FlagSpec } from './spec.js';

export default {
  value: '<text>',
  says: 'why they are accepted; not needed to migrate or prune',
  on: { accept: true },
} as const satisfies FlagSpec;
