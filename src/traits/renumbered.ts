import type { TraitSpec } from './spec.js';

export default {
  order: 11,
  called: 'renumbered',
  means: 'Its printed number differs.',
  says: 'Its number differs.',
  weight: 0.05,
  level: 'note',
  harmless: true,
} satisfies TraitSpec;
