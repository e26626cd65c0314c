import { actorIn, between, clauseStart, isLight, type Phrase } from '../../language/directive/index.js';
import { findPhrases, hasPhrase } from '../../language/matcher.js';
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
  test: (phrase) => firstPerson(phrase) && phrase.text,
} as const satisfies PhraseRule;

export const performativeSoft = {
  name: 'performative.soft',
  form: 20,
  weight: 3.4,
  why: '“we encourage”',
  classes: [...ACT, 'asks'],
  examples: { yes: ['We encourage a yearly count.'], no: ['They encourage a yearly count.'] },
  on: ['soft'],
  test: (phrase) => firstPerson(phrase) && phrase.text,
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
  test: (phrase) => (phrase.is('third') ? isAuthor(phrase) : isSelf(phrase)) && phrase.text,
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
    const summed = scope.state === 'restate' && !scope.faded && cue.text.toLowerCase() === facts.lexicon?.cues.third[0];
    return facts.kind === 'standard' || summed || isOpenHome(scope);
  },
} as const satisfies HomeRule;

export const performativePast = {
  name: 'performative.past',
  form: 15,
  weight: 0,
  why: 'past tense: own register or history, only the place tells',
  classes: ['act', 'formal', 'names', 'vague', 'register'],
  examples: { yes: ['The Committee recommended that boats are counted.'], no: ['The mayor recommended that boats are counted.'] },
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

/** Romance verbs carry their person; German and Dutch ones need "wir" near by, English ones "we" in front. */
function firstPerson({ hit, sentence, facts }: Phrase): boolean {
  const pronouns = facts.lexicon?.firstPerson ?? [];
  if (facts.lexicon?.wordOrder === 'clause') return sentence.words.slice(Math.max(0, hit.from - 3), hit.to + 3).some((word) => pronouns.includes(word.norm));
  if (facts.lexicon?.personInVerb) return true;
  let at = hit.from - 1;
  if (/^(?:not|never|would not)$/.test(sentence.words[at]?.norm ?? '')) return false;
  while (at >= 0 && hit.from - at < 5 && isLight(sentence.words[at]?.norm ?? '', facts)) at--;
  if (!pronouns.includes(sentence.words[at]?.norm ?? '') || looksBack(at, { hit, sentence, facts })) return false;
  return at === clauseStart(sentence, at) || Boolean(facts.lexicon?.connectives.includes(sentence.words[at - 1]?.norm ?? ''));
}

/** "The change that we propose, …": after a relative word and without an object, the verb looks back at what was proposed and asks for nothing. */
function looksBack(pronoun: number, { hit, sentence, facts }: Pick<Phrase, 'hit' | 'sentence' | 'facts'>): boolean {
  return Boolean(facts.lexicon?.relatives.includes(sentence.words[pronoun - 1]?.norm ?? '')) && /^\s*(?:[,.;)]|$)/.test(between(sentence, hit.to - 1));
}

/** "The Commission recommended" in the past: the authors' own register, or "an earlier review", "the mayor", who are somebody else. */
function isAuthors({ hit, sentence, facts }: Phrase): boolean {
  const subject = sentence.words.slice(clauseStart(sentence, hit.from), hit.from);
  const { lexicon } = facts;
  if (!lexicon || !subject.length || subject.some(({ norm }) => lexicon.firstPerson.includes(norm))) return true;
  return findPhrases(subject, lexicon.indexed(lexicon.authors)).some(
    ({ from }) => !lexicon.ownArticles.length || lexicon.ownArticles.includes(subject[from - 1]?.norm ?? ''),
  );
}

/** "The Committee recommends" is the author; "WHO recommends" may be anyone, and only the place tells. */
function isAuthor({ hit, sentence, facts }: Phrase): boolean {
  const { lexicon } = facts;
  return lexicon !== undefined && hasPhrase(sentence.words.slice(clauseStart(sentence, hit.from), hit.from), lexicon.indexed(lexicon.authors));
}

/** "This directive requires that …": what the document calls itself, and present tense. */
function isSelf({ hit, sentence, facts }: Phrase<Facts>): boolean {
  const [first, second] = sentence.words.slice(clauseStart(sentence, hit.from), hit.from);
  const kinds = facts.lexicon?.kinds;
  if (facts.kind !== 'standard' || hit.from - clauseStart(sentence, hit.from) > 3) return false;
  return first?.norm === kinds?.self && Boolean(kinds?.standard.includes(second?.norm ?? '')) && /s$/.test(sentence.words[hit.from]?.norm ?? '');
}
