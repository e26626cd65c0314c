import type { WarningSpec } from './spec.js';

export default {
  says: 'A ruling fits no text here any more.',
  shares: 'says',
} satisfies WarningSpec;
