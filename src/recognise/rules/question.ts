import type { SentenceRule } from './rule.js';

export const question = {
  name: 'question',
  form: 0,
  weight: -1.5,
  why: 'a question',
  classes: [],
  examples: { yes: ['Should the board count the boats?'], no: ['The board should count the boats.'] },
  test: ({ text }) => /\?["”’)]*$/.test(text) && '?',
} as const satisfies SentenceRule;
