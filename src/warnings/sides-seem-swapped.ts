import type { WarningSpec } from './spec.js';

export default {
  says: 'The final seems to be the older document.',
  shares: 'message',
  first: true,
} satisfies WarningSpec;
