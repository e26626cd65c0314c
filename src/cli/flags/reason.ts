import type { FlagSpec } from './spec.js';

export default {
  value: '<text>',
  says: 'why they are accepted',
  required: true,
  on: { accept: true },
} as const satisfies FlagSpec;
