import type { WarningSpec } from './spec.js';

export default {
  says: 'Words are struck out.',
  shares: 'message',
} satisfies WarningSpec;
