import type { WarningSpec } from './spec.js';

export default {
  says: 'Pages are pictures without writing, taken for covers.',
  shares: 'message',
} satisfies WarningSpec;
