import { isDiscretion, isOwn, MODALS } from '../../language/directive/index.js';
import type { PhraseRule } from './rule.js';

export const reportedDuty = {
  name: 'reported.duty',
  form: 0,
  weight: 0,
  why: 'somebody else proposes it',
  grammar: 'a clause governed by a verb of saying holds what somebody said',
  classes: ['told', 'names'],
  examples: { yes: ['Campaigners told us the board should count the boats.'], no: ['The board should count the boats.', 'They argued for a count.'] },
  on: MODALS,
  test: ({ mood, text }) => mood() === 'reported' && text,
} as const satisfies PhraseRule;

export const reported = {
  name: 'reported',
  form: 0,
  weight: 0,
  why: 'somebody else’s words',
  classes: ['told'],
  examples: { yes: ['Campaigners told us the board should count the boats.', 'They argued for a count.'], no: ['The board should count the boats.'] },
  on: ['reported'],
  test: ({ sentence, hit, facts, text }) => !isOwn(sentence, hit, facts) && !isDiscretion(sentence, hit, facts) && text,
} as const satisfies PhraseRule;
