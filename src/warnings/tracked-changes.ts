import type { WarningSpec } from './spec.js';

export default {
  says: 'The file holds tracked changes.',
  shares: 'message',
} satisfies WarningSpec;
