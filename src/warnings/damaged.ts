import type { WarningSpec } from './spec.js';

export default {
  says: 'The end of the file is missing.',
  shares: 'message',
  gap: { kind: 'unread', name: 'a damaged part of {side}' },
} satisfies WarningSpec;
