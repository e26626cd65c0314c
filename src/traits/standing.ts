import type { TraitSpec } from './spec.js';

export default {
  order: 9,
  called: 'standing changed',
  means: 'The formal statement is gone while a restatement stays, or the reverse.',
  says: {
    both: 'Where it is stated differs: {0} in {draft}, {1} in {final}.',
    draft: 'Only {draft} states it in {0} as well.',
    final: 'Only {final} states it in {1} as well.',
    neither: 'Where it is stated differs.',
  },
  weight: 0.5,
  level: 'warning',
  grave: true,
} satisfies TraitSpec;
