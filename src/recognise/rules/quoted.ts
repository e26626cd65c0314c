import { isQuotation } from '../../language/directive/index.js';
import type { PhraseRule } from './rule.js';

export const quoted = {
  name: 'quoted',
  form: 0,
  weight: 0,
  why: 'between quotation marks',
  classes: [],
  examples: { yes: ['The sign says “the board should count the boats” in red.'], no: ['The board should count the boats.'] },
  test: ({ hit, sentence, text }) => isQuotation(sentence, hit) && text,
} as const satisfies PhraseRule;
