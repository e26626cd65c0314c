import type { PhraseRule } from './rule.js';

export const mention = {
  name: 'mention',
  form: 0,
  weight: -0.8,
  why: 'speaks of a recommendation',
  classes: ['names'],
  examples: { yes: ['The recommendation was old.'], no: ['The pier was old.'] },
  on: ['mention', 'past', 'third'],
  // of the verbs by which somebody proposes the one to recommend alone: "asks" says less
  test: (phrase) =>
    (!phrase.is('third') || phrase.is('mention', 'past') || phrase.facts.lexicon?.recommends.includes(phrase.text.toLowerCase())) && phrase.text,
} as const satisfies PhraseRule;
