import type { PhraseRule } from './rule.js';

export const leadIn = {
  name: 'lead-in',
  form: 0,
  weight: -1,
  why: 'announces, and is none',
  classes: [],
  examples: { yes: ['We make the following recommendations.'], no: ['We count the boats.'] },
  on: ['leadIn'],
  test: ({ text }) => text,
} as const satisfies PhraseRule;
