import type { PhraseRule } from './rule.js';

export const mention = {
  name: 'mention',
  form: 0,
  weight: -0.8,
  why: 'speaks of a recommendation',
  classes: ['names'],
  examples: { yes: ['The recommendation was old.'], no: ['The pier was old.'] },
  on: ['mention', 'past', 'third'],
  test: ({ text }) => text,
} as const satisfies PhraseRule;
