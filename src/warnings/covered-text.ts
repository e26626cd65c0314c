import type { WarningSpec } from './spec.js';

export default {
  says: 'Text cannot be seen on the page; it was not read.',
  shares: 'message',
  gap: { kind: 'covered', name: 'text of {side} that cannot be seen on the page' },
} satisfies WarningSpec;
