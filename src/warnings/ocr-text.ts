import type { WarningSpec } from './spec.js';

export default {
  says: 'The text was read from page images by a program.',
  shares: 'message',
} satisfies WarningSpec;
