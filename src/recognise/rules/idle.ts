import { MODALS } from '../../language/directive/index.js';
import type { PhraseRule } from './rule.js';

export const idle = {
  name: 'idle',
  form: 0,
  weight: 0,
  why: 'a modal that lays no duty on anyone',
  classes: [],
  examples: {
    yes: ['It should be noted that the pier is old.', 'This should help.', 'They should be home by now.'],
    no: ['The board should count the boats.'],
  },
  on: MODALS,
  test: (phrase) => (phrase.mood() === 'non-deontic' || phrase.mood() === 'able') && `${phrase.text} ${phrase.sentence.words[phrase.next]?.text ?? ''}`,
} as const satisfies PhraseRule;
