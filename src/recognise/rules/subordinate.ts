import { isSubordinate, isVerbLast } from '../clause.js';
import { MODALS } from './duty.js';
import type { PhraseRule } from './rule.js';

export const subordinate = {
  name: 'subordinate',
  form: 0,
  weight: 0,
  why: 'a modal in a clause that hangs on another',
  classes: [],
  examples: { yes: ['They asked whether the board should count the boats.'], no: ['The board should count the boats.'] },
  on: MODALS,
  test: ({ sentence, hit, facts, text }) => !facts.capitals && (isSubordinate(sentence, hit, facts) || isVerbLast(sentence, hit, facts)) && text,
} as const satisfies PhraseRule;
