import { isTakenBack } from '../../language/directive/index.js';
import type { PhraseRule } from './rule.js';

export const former = {
  name: 'former',
  form: 0,
  weight: 0,
  why: 'tells of an earlier proposal, or takes it back',
  grammar: 'what hangs on “no longer recommend”, on an earlier version that asked or on a proposal that was withdrawn is not proposed here',
  classes: ['told', 'names'],
  examples: {
    yes: [
      'An earlier version of this report recommended that the board should count the boats.',
      'The board no longer recommends that the wardens should count the boats.',
      'The proposal that the board should count the boats was withdrawn.',
    ],
    no: ['The board should count the boats.', 'The board recommends that the proposal should be withdrawn.'],
  },
  test: (phrase) => !phrase.is('reported') && isTakenBack(phrase) && phrase.text,
} as const satisfies PhraseRule;
