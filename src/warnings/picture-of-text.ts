import type { WarningSpec } from './spec.js';

export default {
  says: 'Pictures seem to show text.',
  shares: 'message',
  gap: { kind: 'unread', name: 'what {side} shows as a picture' },
  unreadable: true,
} satisfies WarningSpec;
