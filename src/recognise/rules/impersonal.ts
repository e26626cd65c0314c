import { isReminder, isSubordinate } from '../../language/directive/index.js';
import type { PhraseRule } from './rule.js';

export const impersonal = {
  name: 'impersonal',
  form: 6,
  weight: 3.4,
  why: '“it is recommended that”',
  classes: ['act', 'prescriptive', 'asks', 'tipped', 'formal'],
  examples: { yes: ['It is recommended that boats are counted.'], no: ['It is known that boats are counted.'] },
  on: ['impersonal', 'capitals'],
  test: ({ sentence, hit, facts, text, is }) =>
    (is('impersonal') || (facts.capitals && /\p{Lu}{2}/u.test(text))) &&
    !isSubordinate(sentence, hit, facts) &&
    !isReminder(sentence, { ...hit, impersonal: true }, facts) &&
    text,
} as const satisfies PhraseRule;
