import type { TraitSpec } from './spec.js';

export default {
  order: 7,
  called: 'condition changed',
  means: 'A condition was added, removed or changed.',
  says: {
    both: 'The condition differs: {0} in {draft}, {1} in {final}.',
    draft: 'Only {draft} has the condition {0}.',
    final: 'Only {final} has the condition {1}.',
    neither: 'The condition differs.',
  },
  weight: 0.55,
  level: 'note',
} satisfies TraitSpec;
