import type { TraitSpec } from './spec.js';

export default {
  order: 1,
  called: 'turned round',
  means: 'What should be done became what should not, or the reverse.',
  says: {
    both: 'The duty is turned round: {draft} has {0}, {final} {1}.',
    draft: 'The duty is turned round: only {draft} has {0}.',
    final: 'The duty is turned round: only {final} has {1}.',
    neither: 'The duty is turned round.',
  },
  weight: 0.95,
  level: 'warning',
  headline: true,
  grave: true,
} satisfies TraitSpec;
