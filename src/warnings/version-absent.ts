import type { WarningSpec } from './spec.js';

export default {
  says: 'One of the two versions does not exist: it is taken as empty.',
  shares: 'says',
  first: true,
} satisfies WarningSpec;
