import type { WarningSpec } from './spec.js';

export default {
  says: 'Differences of single letters in scanned text are not counted.',
  shares: 'message',
} satisfies WarningSpec;
