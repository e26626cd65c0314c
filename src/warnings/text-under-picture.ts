import type { WarningSpec } from './spec.js';

export default {
  says: 'A picture was laid over words.',
  shares: 'message',
  gap: { kind: 'covered', name: 'words of {side} over which a picture was laid' },
} satisfies WarningSpec;
