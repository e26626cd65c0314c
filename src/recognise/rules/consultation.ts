import type { PhraseRule } from './rule.js';

export const consultation = {
  name: 'consultation',
  form: 0,
  weight: -4,
  why: 'the authors ask for views',
  classes: [],
  examples: { yes: ['We welcome your views on the boats.'], no: ['We welcome the count of boats.'] },
  on: ['consultation'],
  test: ({ text }) => text,
} as const satisfies PhraseRule;
