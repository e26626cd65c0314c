import type { WarningSpec } from './spec.js';

export default {
  says: 'The document points to recommendations in a part that it does not hold.',
  shares: 'message',
  gap: { kind: 'elsewhere', name: 'the part that {side} points to and that was not supplied', texts: 'names' },
  first: true,
} satisfies WarningSpec;
