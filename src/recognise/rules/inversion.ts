import { MODALS } from '../../language/directive/index.js';
import type { PhraseRule } from './rule.js';

export const inversion = {
  name: 'inversion',
  form: 0,
  weight: 0,
  why: '“Should you have”',
  classes: [],
  examples: { yes: ['Should you have questions, write to the board.'], no: ['You should write to the board.'] },
  on: MODALS,
  test: (phrase) => phrase.mood() === 'inverted' && phrase.text,
} as const satisfies PhraseRule;
