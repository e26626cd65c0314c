import { isOpenHome } from '../home.js';
import { isActor } from '../noun-phrases.js';
import { printed } from '../sentences.js';
import type { HomeRule, OpeningRule } from './rule.js';

/** "[Body] to [verb]" within so many words. */
const NEAR = 12;

export const bodyToVerb = {
  name: 'body-to-verb',
  form: 17,
  weight: 0,
  why: '“[Body] to [verb]”: only the place tells',
  grammar: 'an infinitive with a subject of its own says what that one is to do',
  classes: ['mood'],
  examples: { yes: ['The board to collect the boats.'], no: ['The board agreed to collect the boats.'] },
  test: (sentence, facts) => {
    const { bodyTo } = facts.lexicon ?? {};
    if (!bodyTo) return undefined;
    const to = sentence.words.findIndex(({ norm }, n) => n > 0 && n < NEAR && norm === bodyTo && facts.acts.has(sentence.words[n + 1]?.norm ?? ''));
    if (to < 0 || !isActor(sentence, to, facts) || sentence.hits.some((hit) => hit.from < to)) return undefined;
    return { text: printed(sentence.words, 0, to + 2) };
  },
} as const satisfies OpeningRule;

export const bodyToVerbOpen = {
  name: 'body-to-verb.open',
  form: 17,
  weight: 2.6,
  why: '“[Body] to [verb]” in a section of recommendations',
  grammar: 'an infinitive with a subject of its own says what that one is to do',
  classes: ['speaks'],
  examples: { yes: ['# Recommendations\n\nThe board to collect the boats.'], no: ['# Boats\n\nThe board to collect the boats.'] },
  of: bodyToVerb,
  test: (_, { scope }) => isOpenHome(scope),
} as const satisfies HomeRule;
