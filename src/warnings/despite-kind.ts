import type { WarningSpec } from './spec.js';

export default {
  says: 'Compared in spite of different kinds of documents.',
  shares: 'message',
  first: true,
} satisfies WarningSpec;
