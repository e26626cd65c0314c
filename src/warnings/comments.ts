import type { WarningSpec } from './spec.js';

export default {
  says: 'The file holds comments.',
  shares: 'message',
} satisfies WarningSpec;
