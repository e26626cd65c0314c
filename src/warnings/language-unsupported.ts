import type { WarningSpec } from './spec.js';

export default {
  says: 'The language is not one of those that are read.',
  shares: 'message',
} satisfies WarningSpec;
