import type { FlagSpec } from './spec.js';

export default {
  value: '<code>',
  says: 'language of both documents, e.g. en, fr; found from the text otherwise',
  group: 'reading',
  on: { compare: true, batch: true, history: true, trace: true, outline: true },
  file: { says: 'Language of both documents, e.g. "en".' },
  told: 'shared',
} as const satisfies FlagSpec;
