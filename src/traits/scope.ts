import type { TraitSpec } from './spec.js';

export default {
  order: 8,
  called: 'scope changed',
  means: 'It covers more or less.',
  says: {
    both: 'Whom it covers differs: {0} in {draft}, {1} in {final}.',
    draft: 'Only {draft} covers {0}.',
    final: 'Only {final} covers {1}.',
    neither: 'Whom it covers differs.',
  },
  weight: 0.6,
  level: 'note',
} satisfies TraitSpec;
