import type { WarningSpec } from './spec.js';

export default {
  says: 'Parts of it were not read.',
  shares: 'says',
  gap: { kind: 'unread', name: 'a part of {side} that was not read', texts: 'names' },
} satisfies WarningSpec;
