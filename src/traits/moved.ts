import type { TraitSpec } from './spec.js';

export default {
  order: 10,
  called: 'moved',
  means: 'It stands in another place of the order.',
  says: 'It stands at another place.',
  weight: 0.2,
  level: 'note',
  harmless: true,
} satisfies TraitSpec;
