import type { TraitSpec } from './spec.js';

export default {
  order: 4,
  called: 'deadline changed',
  means: 'The date or period differs.',
  says: {
    both: 'When differs: {0} in {draft}, {1} in {final}.',
    draft: 'Only {draft} says when: {0}.',
    final: 'Only {final} says when: {1}.',
    neither: 'When differs.',
  },
  weight: 0.65,
  level: 'warning',
} satisfies TraitSpec;
