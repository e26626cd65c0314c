import type { WarningSpec } from './spec.js';

export default {
  says: 'Little of either document finds a counterpart in the other: they were heavily rewritten.',
  shares: 'message',
  first: true,
} satisfies WarningSpec;
