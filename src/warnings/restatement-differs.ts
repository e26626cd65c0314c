import type { WarningSpec } from './spec.js';

export default {
  says: 'A recommendation is repeated in other words.',
  shares: 'message',
} satisfies WarningSpec;
