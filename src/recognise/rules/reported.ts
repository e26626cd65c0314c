import { isDiscretion, isOwn, MODALS } from '../../language/directive/index.js';
import type { PhraseRule } from './rule.js';

export const reported = {
  name: 'reported',
  form: 0,
  weight: 0,
  why: 'somebody else’s words',
  classes: ['told'],
  examples: { yes: ['Campaigners told us the board should count the boats.', 'They argued for a count.'], no: ['The board should count the boats.'] },
  on: [...MODALS, 'reported'],
  test: (phrase) => {
    const { sentence, hit, facts, text, is } = phrase;
    if (is(...MODALS)) return phrase.mood() === 'reported' && text;
    return !isOwn(sentence, hit, facts) && !isDiscretion(sentence, hit, facts) && text;
  },
} as const satisfies PhraseRule;
