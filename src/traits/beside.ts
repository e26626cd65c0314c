import type { TraitSpec } from './spec.js';

export default {
  order: 14,
  called: 'figures beside it changed',
  means: 'An amount or a date differs in the sentences beside it.',
  says: {
    both: 'In the sentences beside it {draft} has {0}, {final} {1}.',
    draft: 'In the sentences beside it only {draft} has {0}.',
    final: 'In the sentences beside it only {final} has {1}.',
    neither: 'Figures differ in the sentences beside it.',
  },
  weight: 0.2,
  level: 'note',
} satisfies TraitSpec;
