import { isVerbLast } from '../../language/directive/index.js';
import type { PhraseRule } from './rule.js';

export const mention = {
  name: 'mention',
  form: 0,
  weight: -0.8,
  why: 'speaks of a recommendation',
  classes: ['names'],
  examples: { yes: ['The recommendation was old.'], no: ['The pier was old.'] },
  on: ['mention', 'past', 'third'],
  // "… dat de haven om hulp vraagt": what somebody asks in a clause that hangs on another is no proposal
  test: ({ sentence, hit, facts, text }) => !(hit.tags.includes('third') && isVerbLast(sentence, hit, facts)) && text,
} as const satisfies PhraseRule;
