import { MODALS } from '../../language/directive/index.js';
import { hasPhrase } from '../../language/matcher.js';
import type { PhraseRule } from './rule.js';

export const unrealAct = {
  name: 'unreal.act',
  form: 0,
  weight: -0.4,
  why: '“would have recommended”: nobody did',
  grammar: 'the past conditional tells what was not done',
  classes: ['names'],
  examples: {
    yes: ['The mayor would have recommended a count of the boats.'],
    no: ['The mayor should have counted the boats.', 'We recommend a count of the boats.'],
  },
  on: MODALS,
  test: ({ mood, text, sentence, hit, facts }) => {
    const proposes = facts.lexicon && hasPhrase(sentence.words.slice(hit.from, hit.to), facts.lexicon.indexed(facts.lexicon.mentions));
    return Boolean(proposes) && mood() === 'unreal' && text;
  },
} as const satisfies PhraseRule;

export const unreal = {
  name: 'unreal',
  form: 0,
  weight: -0.4,
  why: 'past or unreal duty',
  classes: [],
  examples: { yes: ['The board should have counted the boats.'], no: ['The board should have access to the boats.'] },
  on: MODALS,
  test: (phrase) => phrase.mood() === 'unreal' && phrase.text,
} as const satisfies PhraseRule;
