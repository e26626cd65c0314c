import type { TraitSpec } from './spec.js';

export default {
  order: 6,
  called: 'addressee changed',
  means: 'Another body must act.',
  says: {
    both: 'Who must act differs: {0} in {draft}, {1} in {final}.',
    draft: 'Only {draft} says who must act: {0}.',
    final: 'Only {final} says who must act: {1}.',
    neither: 'Who must act differs.',
  },
  weight: 0.7,
  level: 'warning',
} satisfies TraitSpec;
