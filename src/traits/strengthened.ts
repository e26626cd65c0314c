import type { TraitSpec } from './spec.js';

export default {
  order: 3,
  called: 'strengthened',
  means: 'The duty is stronger in the final.',
  says: {
    both: 'It is stronger in {final}: {1} where {draft} has {0}.',
    draft: 'It is stronger in {final}: only {draft} has {0}.',
    final: 'It is stronger in {final}: only {final} has {1}.',
    neither: 'It is stronger in {final}.',
  },
  weight: 0.75,
  level: 'note',
  headline: true,
} satisfies TraitSpec;
