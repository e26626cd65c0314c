import type { WarningSpec } from './spec.js';

export default {
  says: 'Pictures stand among its text, and words in them were not read.',
  shares: 'message',
  gap: { kind: 'unread', name: 'a picture of {side}', here: true },
} satisfies WarningSpec;
