import { MODALS } from '../../language/directive/index.js';
import type { PhraseRule } from './rule.js';

export const unreal = {
  name: 'unreal',
  form: 0,
  weight: -0.4,
  why: 'past or unreal duty',
  classes: [],
  examples: { yes: ['The board should have counted the boats.'], no: ['The board should have access to the boats.'] },
  on: MODALS,
  test: (phrase) => phrase.mood() === 'unreal' && phrase.text,
} as const satisfies PhraseRule;
