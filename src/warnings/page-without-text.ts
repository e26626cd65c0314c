import type { WarningSpec } from './spec.js';

export default {
  says: 'Pages show writing, but hold no text.',
  shares: 'message',
  gap: { kind: 'unread', name: 'what {side} shows as a picture' },
  unreadable: true,
} satisfies WarningSpec;
