import type { Language } from '../language.js';
import { findPhrases, hasPhrase, type Word } from '../matcher.js';
import { actorIn } from './actors.js';
import { between, clauseStart, isLight } from './clause.js';
import type { Phrase } from './sentence.js';

/** Whether the author says of himself that he recommends. Romance verbs carry their person, or share a form with the third one ("recommande"); German and Dutch ones need "wir" near by, English ones "we" in front. */
export function isFirstPerson({ hit, sentence, facts }: Phrase): boolean {
  const pronouns = facts.lexicon?.firstPerson ?? [];
  if (facts.lexicon?.wordOrder === 'clause') return sentence.words.slice(Math.max(0, hit.from - 3), hit.to + 3).some((word) => pronouns.includes(word.norm));
  if (isInfinitive({ hit, sentence, facts })) {
    const before = sentence.words.slice(0, hit.from);
    return isOperative(before) || isIntended(before, facts.lexicon);
  }
  if (facts.lexicon?.personInVerb) return !hit.tags.includes('third') || !hasOtherSubject({ hit, sentence, facts });
  let at = hit.from - 1;
  if (facts.lexicon?.negators.includes(sentence.words[at]?.norm ?? '')) return false;
  while (at >= 0 && hit.from - at < 5 && isLight(sentence.words[at]?.norm ?? '', facts)) at--;
  if (!isPronoun(sentence.words[at], facts.lexicon) || isBehind(at, { hit, sentence, facts })) return false;
  const before = sentence.words[at - 1]?.norm ?? '';
  return at === clauseStart(sentence, at) || NUMBER.test(before) || Boolean(facts.lexicon?.connectives.includes(before));
}

/** "Recomendar aos portos que …", "De recommander au port de …": without a person, as the operative part of an act words what the act does. */
function isInfinitive({ hit, sentence, facts }: Pick<Phrase, 'hit' | 'sentence' | 'facts'>): boolean {
  const verb = sentence.words[hit.from]?.norm ?? '';
  return hit.tags.includes('verb') && Boolean(facts.lexicon?.personInVerb && facts.lexicon.actEndings.some((ending) => verb.endsWith(ending)));
}

/** Whether an infinitive opens its sentence: nothing but the number of its article, or the mark of an infinitive, stands before it. */
const isOperative = (before: readonly Word[]): boolean => before.length <= OPENING && before.every(({ norm }) => norm.length <= 3 || /\d/.test(norm));

/** "Entendo dever recomendar", "resuelve recomendar", "je crois devoir recommander": behind a verb by which the author says now what he means or resolves to do. */
function isIntended(before: readonly Word[], lexicon: Language | undefined): boolean {
  const at = before.findLastIndex(({ norm }) => lexicon?.intending.includes(norm));
  return at >= 0 && at >= before.length - INTENDED;
}

/** Such a verb and the infinitive, with the words between: "dever", "di dover", "a". */
const INTENDED = 3;

/** Words of a printed number at most: "Art. 1º". */
const OPENING = 3;

/** "We", and "we're", which is one word. */
function isPronoun(word: Word | undefined, lexicon: Language | undefined): boolean {
  if (!word || !lexicon) return false;
  return lexicon.firstPerson.includes(word.norm) || lexicon.joinedPerson.includes(word.text.toLowerCase().replace('’', "'"));
}

/** "Le port recommande": words before the verb, and no "je" among them. */
function hasOtherSubject({ hit, sentence, facts }: Pick<Phrase, 'hit' | 'sentence' | 'facts'>): boolean {
  const subject = sentence.words.slice(clauseStart(sentence, hit.from), hit.from);
  return subject.length > 0 && !subject.some(({ norm }) => facts.lexicon?.firstPerson.includes(norm));
}

/** Of a note, page or paragraph, before the sentence that it was printed beside: "33 We recommend". */
const NUMBER = /^\d{1,3}$/;

/** "The change that we propose, …": after a relative word and without an object, the verb looks back at what was proposed and asks for nothing. */
function isBehind(pronoun: number, { hit, sentence, facts }: Pick<Phrase, 'hit' | 'sentence' | 'facts'>): boolean {
  return Boolean(facts.lexicon?.relatives.includes(sentence.words[pronoun - 1]?.norm ?? '')) && /^\s*(?:[,.;)]|$)/.test(between(sentence, hit.to - 1));
}

/** "The Commission recommended" in the past: the authors' own register, or "an earlier review", "the mayor", who are somebody else. */
export function isAuthors({ hit, sentence, facts }: Phrase): boolean {
  const subject = sentence.words.slice(clauseStart(sentence, hit.from), hit.from);
  const { lexicon } = facts;
  if (lexicon && isRecalled({ hit, sentence, facts })) return false;
  return !lexicon || !subject.length || speaksOfAuthor(subject, lexicon);
}

/** Whether words name the author: "we", "the Committee". */
export function speaksOfAuthor(subject: readonly Word[], lexicon: Language): boolean {
  if (subject.some(({ norm }) => lexicon.firstPerson.includes(norm))) return true;
  return findPhrases(subject, lexicon.indexed(lexicon.authors)).some(
    ({ from }) => !lexicon.ownArticles.length || lexicon.ownArticles.includes(subject[from - 1]?.norm ?? ''),
  );
}

/** "I have already recommended", "Previously we recommended": done before, and not done here. "Of the piers already closed the Board recommended" speaks of piers. */
function isRecalled({ hit, sentence, facts: { lexicon } }: Pick<Phrase, 'hit' | 'sentence' | 'facts'>): boolean {
  if (!lexicon) return false;
  const before = ({ norm }: Word) => lexicon.former.before.includes(norm);
  const clause = sentence.words.slice(clauseStart(sentence, hit.from), hit.to);
  const subject = Math.max(0, subjectIn(clause.slice(0, hit.from - hit.to), lexicon));
  return clause.slice(subject).some(before) || clause.slice(0, 1).some((word) => before(word) && opensVerb(clause[1], subject === 1, lexicon));
}

/** Where the author stands in a clause, with his article; -1 where the verb alone tells. */
function subjectIn(clause: readonly Word[], { firstPerson, authors, articles, indexed }: Language): number {
  const pronoun = clause.findLastIndex(({ norm }) => firstPerson.includes(norm));
  const noun = findPhrases(clause, indexed(authors)).at(-1)?.from ?? -1;
  return Math.max(pronoun, articles.includes(clause[noun - 1]?.norm ?? '') ? noun - 1 : noun);
}

/** Behind the first word of a clause: its subject, a year or a verb. */
function opensVerb(next: Word | undefined, isSubject: boolean, { finite, auxiliaries }: Language): boolean {
  return isSubject || (next !== undefined && (/^\d/.test(next.norm) || finite.includes(next.norm) || auxiliaries.includes(next.norm)));
}

/** "The Committee recommends" is the author; "WHO recommends" may be anyone, and only the place tells. */
export function isAuthor({ hit, sentence, facts }: Pick<Phrase, 'hit' | 'sentence' | 'facts'>): boolean {
  const { lexicon } = facts;
  if (!lexicon) return false;
  const before = sentence.words.slice(clauseStart(sentence, hit.from), hit.from);
  return hasPhrase(before, lexicon.indexed(lexicon.authors)) || isAuthorBehind(before[0] ?? sentence.words[0], sentence.words.slice(hit.from + 1), lexicon);
}

/** "Deshalb empfiehlt die Kommission", "Daarom raadt de commissie …": where the verb stands second, a clause that opens with a circumstance has its subject right behind the verb. */
function isAuthorBehind(opening: Word | undefined, [article, noun]: readonly Word[], lexicon: Language): boolean {
  if (lexicon.wordOrder !== 'clause' || !opening || !noun || !lexicon.articles.includes(article?.norm ?? '')) return false;
  const openers = [lexicon.circumstance, lexicon.adverbs, lexicon.verbAdverbs, lexicon.subordinate];
  return openers.some((list) => list.includes(opening.norm)) && hasPhrase([noun], lexicon.indexed(lexicon.authors));
}

/** "hält eine Zählung nicht für geboten": a negator among the words that a verb and its end enclose. */
export function isDenied({ hit, sentence, facts }: Pick<Phrase, 'hit' | 'sentence' | 'facts'>): boolean {
  const { negators = [], nobody = [] } = facts.lexicon ?? {};
  return sentence.words.slice(hit.from, hit.to).some(({ norm }) => negators.includes(norm) || nobody.includes(norm));
}

/** "We want that the ports …", "pedimos a los puertos que …": a clause says what is wished; what the speaker himself wants to do or say has an infinitive. */
export function hasClause({ hit, sentence, facts: { lexicon } }: Phrase): boolean {
  const { words } = sentence;
  const isComplementer = (at: number) => Boolean(lexicon?.complementers.includes(words[at]?.norm ?? ''));
  const far = Math.min(words.length, hit.to + ASKED);
  const at = words.findIndex((_, n) => n >= hit.to && n < far && isComplementer(n));
  // "in what form": behind a preposition it opens no such clause
  const isLinked = Boolean(lexicon?.circumstance.includes(words[at - 1]?.norm ?? ''));
  if (!lexicon || at < 0 || isLinked || isComplementer(hit.from - 1)) return false;
  const asked = words.slice(hit.to, at);
  // a comma stands before the clause or nowhere
  if (asked.some((_, n) => /[,;:(]/.test(between(sentence, hit.to - 1 + n)))) return false;
  const { finite, subordinate, dependent, negators } = lexicon;
  const apart = [finite, subordinate, dependent, negators];
  return !asked.some((word) => apart.some((list) => list.includes(word.norm)) || isInfinitiveForm(word, lexicon));
}

/** Words between a wish and its clause: who is asked. */
const ASKED = 8;

/** "Wollen betonen, dass", "queremos recordar que", "ask you to note that". */
function isInfinitiveForm({ norm, text }: Word, { actEndings, bodyTo, wordOrder }: Language): boolean {
  if (norm === bodyTo && bodyTo !== '') return true;
  const endings = wordOrder === 'clause' ? ['en'] : actEndings;
  return norm === text && norm.length > SHORT && endings.some((ending) => norm.endsWith(ending));
}

/** Letters of words that end like infinitives by chance: "den", "por". */
const SHORT = 4;

/**
 * "Demande au gouvernement :", "Pide a los puertos que …": a resolution names its author once, above, and opens each point with the verb alone. Behind
 * another sentence the verb goes on with the subject of that one.
 */
export function isHeadless({ hit, sentence, facts }: Phrase): boolean {
  const { lexicon } = facts;
  if (hit.from !== 0 || sentence.start > POINT || !lexicon?.personInVerb) return false;
  const next = sentence.words[hit.to]?.norm ?? '';
  return lexicon.complementers.includes(next) || actorIn(sentence, hit.to, hit.to + AFTER, facts) === 'body';
}

/** Letters of the number of a point at most. */
const POINT = 12;

/** Words behind such a verb within which who is asked begins: "également à la". */
const AFTER = 4;
