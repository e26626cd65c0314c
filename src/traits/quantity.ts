import type { TraitSpec } from './spec.js';

export default {
  order: 5,
  called: 'amount changed',
  means: 'An amount differs.',
  says: {
    both: 'How much differs: {0} in {draft}, {1} in {final}.',
    draft: 'Only {draft} has {0}.',
    final: 'Only {final} has {1}.',
    neither: 'How much differs.',
  },
  weight: 0.65,
  level: 'warning',
} satisfies TraitSpec;
