import type { FlagSpec } from './spec.js';

export default {
  says: 'put this reason in the place of earlier ones',
  default: false,
  on: { accept: true },
} as const satisfies FlagSpec;
