import type { WarningSpec } from './spec.js';

export default {
  says: 'Comments, scripts or style sheets hold sentences that were not read.',
  shares: 'says',
  gap: { kind: 'hidden', name: 'what {side} holds and does not show as text' },
} satisfies WarningSpec;
