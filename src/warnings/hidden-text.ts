import type { WarningSpec } from './spec.js';

export default {
  says: 'The file hides text.',
  shares: 'message',
  gap: { kind: 'hidden', name: 'text that {side} hides' },
} satisfies WarningSpec;
