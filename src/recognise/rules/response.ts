import type { PhraseRule } from './rule.js';

export const response = {
  name: 'response',
  form: 0,
  weight: -2.6,
  why: 'somebody answers',
  classes: ['told'],
  examples: { yes: ['The department accepted the recommendation.'], no: ['The department counted the boats.'] },
  on: ['response', 'answer'],
  // "claimants who have accepted an offer": says which ones, and answers nothing
  test: ({ sentence, hit, facts, text }) => !facts.lexicon?.subordinate.includes(sentence.words[hit.from - 1]?.norm ?? '') && text,
} as const satisfies PhraseRule;
