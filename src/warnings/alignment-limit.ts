import type { WarningSpec } from './spec.js';

export default {
  says: 'Passages were compared with those at the same place only.',
  shares: 'message',
  gap: { kind: 'guessed', name: 'a passage of {side} that was compared with its surroundings only' },
} satisfies WarningSpec;
