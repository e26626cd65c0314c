import type { WarningSpec } from './spec.js';

export default {
  says: 'Pages of it could not be read.',
  shares: 'says',
  gap: { kind: 'unread', name: 'what of {side} could not be read' },
  unreadable: true,
} satisfies WarningSpec;
