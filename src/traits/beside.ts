import type { TraitSpec } from './spec.js';

export default {
  order: 14,
  called: 'what stands beside it changed',
  means: 'An amount or a date differs in the sentences beside it, or what a column beside it says.',
  says: {
    both: 'Beside it {draft} has {0}, {final} {1}.',
    draft: 'Beside it only {draft} has {0}.',
    final: 'Beside it only {final} has {1}.',
    neither: 'What stands beside it differs.',
  },
  weight: 0.2,
  level: 'note',
} satisfies TraitSpec;
