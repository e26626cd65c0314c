import type { WarningSpec } from './spec.js';

export default {
  says: 'Words are blacked out.',
  shares: 'message',
  gap: { kind: 'redacted', name: 'a blacked-out passage of {side}' },
} satisfies WarningSpec;
