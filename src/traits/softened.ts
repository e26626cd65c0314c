import type { TraitSpec } from './spec.js';

export default {
  order: 2,
  called: 'softened',
  means: 'The duty is weaker in the final.',
  says: {
    both: 'It is weaker in {final}: {1} where {draft} has {0}.',
    draft: 'It is weaker in {final}: only {draft} has {0}.',
    final: 'It is weaker in {final}: only {final} has {1}.',
    neither: 'It is weaker in {final}.',
  },
  weight: 0.85,
  level: 'warning',
  headline: true,
  grave: true,
} satisfies TraitSpec;
