import { actorIn, clauseStart, hasClause, isAuthor, isAuthors, isDenied, isFirstPerson, isHeadless, type Phrase } from '../../language/directive/index.js';
import { isOpenHome } from '../home.js';
import type { Facts } from '../model.js';
import type { HomeRule, PhraseRule } from './rule.js';

const ACT = ['act', 'prescriptive', 'formal', 'names'] as const;

export const performative = {
  name: 'performative',
  form: 6,
  weight: 5,
  why: '“we recommend”',
  classes: [...ACT, 'asks', 'first'],
  examples: { yes: ['We recommend that boats are counted.'], no: ['We do not recommend a count.', 'The change that we recommend, is small.'] },
  on: ['verb'],
  test: (phrase) => isFirstPerson(phrase) && !isDenied(phrase) && phrase.text,
} as const satisfies PhraseRule;

export const performativeSoft = {
  name: 'performative.soft',
  form: 20,
  weight: 3.4,
  why: '“we encourage”',
  classes: [...ACT, 'asks'],
  examples: { yes: ['We encourage a yearly count.'], no: ['They encourage a yearly count.'] },
  on: ['soft'],
  test: (phrase) => isFirstPerson(phrase) && phrase.text,
} as const satisfies PhraseRule;

export const performativeAsk = {
  name: 'performative.ask',
  form: 6,
  weight: 3,
  why: '“we want that”, “pedimos que”: a wish with a clause that says what is wished',
  grammar: 'verbs of wishing govern a content clause with another subject, and one of the same subject has an infinitive',
  classes: [...ACT, 'asks'],
  examples: { yes: ['We ask the port that boats are counted.'], no: ['We ask for patience.', 'They ask the port that boats are counted.'] },
  on: ['ask'],
  test: (phrase) => isFirstPerson(phrase) && !isDenied(phrase) && hasClause(phrase) && phrase.text,
} as const satisfies PhraseRule;

export const performativeAgain = {
  name: 'performative.again',
  form: 6,
  weight: 2.6,
  why: '“continues to recommend”: said before',
  grammar: '“continue to” says of an act that it was done before',
  classes: [...ACT, 'asks', 'register', 'repeats'],
  examples: { yes: ['The Committee continues to recommend a count.'], no: ['The Committee recommends a count.'] },
  on: ['again'],
  test: ({ text }) => text,
} as const satisfies PhraseRule;

export const performativeThird = {
  name: 'performative.third',
  form: 6,
  weight: 3.7,
  why: 'the author recommends in the third person',
  classes: [...ACT, 'asks'],
  examples: { yes: ['The Committee recommends a count of boats.'], no: ['Saltby Harbour recommends a count of boats.'] },
  on: ['third', 'reported'],
  test: (phrase) => (phrase.is('third') ? (isAuthor(phrase) || isHeadless(phrase)) && !isDenied(phrase) : isSelf(phrase)) && phrase.text,
} as const satisfies PhraseRule;

export const performativeName = {
  name: 'performative.name',
  form: 6,
  weight: 0.8,
  why: 'somebody recommends; whether the author, only the place tells',
  classes: [...ACT, 'tipped', 'vague', 'told', 'register'],
  examples: { yes: ['Saltby Harbour recommends a count of boats.'], no: ['The Committee recommends a count of boats.'] },
  on: ['third'],
  test: ({ sentence, hit, facts, text }) => actorIn(sentence, clauseStart(sentence, hit.from), hit.from, facts) !== undefined && text,
} as const satisfies PhraseRule;

export const performativeNameOpen = {
  name: 'performative.name.open',
  form: 6,
  weight: 3,
  why: 'somebody recommends, in a section of recommendations',
  classes: [...ACT, 'asks', 'tipped', 'vague', 'speaks'],
  examples: { yes: ['# Recommendations\n\nSaltby Harbour recommends a count of boats.'], no: ['# Boats\n\nSaltby Harbour recommends a count of boats.'] },
  of: performativeName,
  test: (cue, view, facts) => {
    const { scope } = view;
    const summed = scope.state === 'restate' && !scope.faded && facts.lexicon?.recommends.includes(cue.text.toLowerCase());
    return facts.kind === 'standard' || summed || isOpenHome(scope);
  },
} as const satisfies HomeRule;

export const performativePast = {
  name: 'performative.past',
  form: 15,
  weight: 0,
  why: 'past tense: own register or history, only the place tells',
  classes: ['act', 'formal', 'names', 'vague', 'register'],
  examples: {
    yes: ['The Committee recommended that boats are counted.'],
    no: ['The mayor recommended that boats are counted.', 'The Committee has already recommended that boats are counted.'],
  },
  on: ['past'],
  test: (phrase) => isAuthors(phrase) && phrase.text,
} as const satisfies PhraseRule;

export const performativePastOpen = {
  name: 'performative.past.open',
  form: 15,
  weight: 4,
  why: 'past tense in a section of recommendations',
  classes: [...ACT, 'asks', 'vague', 'speaks', 'register'],
  examples: {
    yes: ['# Recommendations\n\nThe Committee recommended that boats are counted.'],
    no: ['# Boats\n\nThe Committee recommended that boats are counted.'],
  },
  of: performativePast,
  test: (_, { scope }) => isOpenHome(scope),
} as const satisfies HomeRule;

export const performativePastOwn = {
  name: 'performative.past.own',
  form: 15,
  weight: 4,
  why: 'past tense in a report whose author always says so that it recommends',
  grammar: 'audit offices of German-speaking countries report their own recommendations in the past tense',
  classes: [...ACT, 'asks', 'vague', 'speaks', 'register'],
  examples: {
    yes: ['The Board recommended that boats are counted.\n\nThe Board recommended that piers are closed.\n\nThe Board recommended that oars are kept.'],
    no: ['The Board recommended that boats are counted.', 'The Board recommends a pier.\n\nThe Board recommended that boats are counted.'],
  },
  of: performativePast,
  test: (_, { register }) => register === 'past',
} as const satisfies HomeRule;

/** "This directive requires that …": what the document calls itself, and present tense. */
function isSelf({ hit, sentence, facts }: Phrase<Facts>): boolean {
  const [first, second] = sentence.words.slice(clauseStart(sentence, hit.from), hit.from);
  const kinds = facts.lexicon?.kinds;
  if (facts.kind !== 'standard' || hit.from - clauseStart(sentence, hit.from) > 3) return false;
  return first?.norm === kinds?.self && Boolean(kinds?.standard.includes(second?.norm ?? '')) && /s$/.test(sentence.words[hit.from]?.norm ?? '');
}
