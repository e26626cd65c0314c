import type { WarningSpec } from './spec.js';

export default {
  says: 'Words lack letters that a font or the file does not name.',
  shares: 'message',
  gap: { kind: 'unread', name: 'words of {side} that lack letters' },
} satisfies WarningSpec;
