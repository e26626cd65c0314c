import type { WarningSpec } from './spec.js';

export default {
  says: 'Compared in spite of different languages.',
  shares: 'message',
  first: true,
} satisfies WarningSpec;
