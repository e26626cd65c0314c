import type { WarningSpec } from './spec.js';

export default {
  says: 'The file holds macros; they were not run.',
  shares: 'message',
} satisfies WarningSpec;
