import type { WarningSpec } from './spec.js';

export default {
  says: 'Marks for redaction were never carried out; the text under them was read.',
  shares: 'message',
} satisfies WarningSpec;
