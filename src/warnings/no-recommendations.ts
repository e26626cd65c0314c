import type { WarningSpec } from './spec.js';

export default {
  says: 'No recommendation was found.',
  shares: 'message',
} satisfies WarningSpec;
