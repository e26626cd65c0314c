import type { TraitSpec } from './spec.js';

export default {
  order: 13,
  called: 'invisible characters',
  means: 'Only characters that cannot be seen differ.',
  says: 'Characters that print nothing differ.',
  weight: 0.15,
  level: 'note',
} satisfies TraitSpec;
