import type { TraitSpec } from './spec.js';

export default {
  order: 12,
  called: 'redacted',
  means: 'Words are blacked out on one side: no ground to say that they are gone.',
  says: 'Part of it is blacked out on one side.',
  weight: 0.72,
  level: 'note',
} satisfies TraitSpec;
