import type { WarningSpec } from './spec.js';

export default {
  says: 'Compared in spite of parts that were not read.',
  shares: 'message',
  first: true,
} satisfies WarningSpec;
