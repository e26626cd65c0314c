import { hitAt } from '../clause.js';
import { isEffect, isGoverned, isGuess } from '../modals.js';
import type { Phrase } from '../phrase.js';
import { MODALS } from './duty.js';
import { inversion } from './inversion.js';
import type { PhraseRule } from './rule.js';
import { subordinate } from './subordinate.js';

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
  test: (phrase) => (isRemark(phrase) || isTold(phrase)) && `${phrase.text} ${phrase.sentence.words[phrase.next]?.text ?? ''}`,
} as const satisfies PhraseRule;

/** "should be noted": what it asks for is asked of nobody. */
const isRemark = ({ sentence, next }: Phrase): boolean => hitAt(sentence, next)?.tags.includes('nonDeontic') === true;

/** What will follow, or is likely so; in a clause that hangs on another or reports, that is said instead. */
const isTold = (phrase: Phrase): boolean =>
  (isEffect(phrase) || isGuess(phrase)) && !inversion.test(phrase) && !subordinate.test(phrase) && !isGoverned(phrase);
