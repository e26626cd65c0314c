import type { WarningSpec } from './spec.js';

export default {
  says: 'Two versions of a history could not be compared with each other, so what the steps add up to was not checked there.',
  shares: 'says',
} satisfies WarningSpec;
