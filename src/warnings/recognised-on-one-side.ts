import type { WarningSpec } from './spec.js';

export default {
  says: 'What one side shows to be a recommendation was taken for one on the other side, too.',
  shares: 'message',
} satisfies WarningSpec;
