import type { WarningSpec } from './spec.js';

export default {
  says: 'What was read is a document attached to a message.',
  shares: 'says',
} satisfies WarningSpec;
