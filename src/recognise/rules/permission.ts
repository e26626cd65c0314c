import type { PhraseRule } from './rule.js';

const CLASSES = ['duty', 'prescriptive', 'asks', 'vague'] as const;

export const permission = {
  name: 'permission',
  form: 20,
  weight: 2.4,
  why: '“may wish to consider”, “is encouraged to”',
  grammar: '“may” and “is encouraged to” grade a duty (RFC 2119, ISO/IEC Directives part 2)',
  classes: CLASSES,
  examples: { yes: ['The board may wish to consider counting the boats.'], no: ['The board counts the boats.'] },
  on: ['may'],
  test: (phrase) => phrase.toActor() && phrase.spoken(),
} as const satisfies PhraseRule;

export const permissionPronoun = {
  name: 'permission.pronoun',
  form: 20,
  weight: 0.4,
  why: '“es könnte”: what may happen as often as a suggestion',
  grammar: '“may” and “is encouraged to” grade a duty (RFC 2119, ISO/IEC Directives part 2)',
  classes: CLASSES,
  examples: { yes: ['Es könnte ein Steg gebaut werden.'], no: ['Die Boote sind gezählt.'], in: { language: 'de' } },
  on: ['may'],
  test: (phrase) => phrase.subject() === 'pronoun' && phrase.facts.lexicon?.mayAsks && phrase.spoken(),
} as const satisfies PhraseRule;

export const permissionThing = {
  name: 'permission.thing',
  form: 20,
  weight: 1.2,
  why: 'a thing is encouraged',
  grammar: '“may” and “is encouraged to” grade a duty (RFC 2119, ISO/IEC Directives part 2)',
  classes: CLASSES,
  examples: { yes: ['A yearly count is encouraged.'], no: ['A yearly count is held.'] },
  on: ['may'],
  test: (phrase) => phrase.spoken(),
} as const satisfies PhraseRule;
