import type { WarningSpec } from './spec.js';

export default {
  says: 'An accepted finding no longer occurs.',
  shares: 'says',
} satisfies WarningSpec;
