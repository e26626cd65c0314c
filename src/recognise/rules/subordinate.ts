import { MODALS } from '../../language/directive/index.js';
import type { PhraseRule } from './rule.js';

export const subordinate = {
  name: 'subordinate',
  form: 0,
  weight: 0,
  why: 'a modal in a clause that hangs on another',
  classes: [],
  examples: { yes: ['They asked whether the board should count the boats.'], no: ['The board should count the boats.'] },
  on: MODALS,
  test: (phrase) => phrase.mood() === 'subordinate' && phrase.text,
} as const satisfies PhraseRule;
