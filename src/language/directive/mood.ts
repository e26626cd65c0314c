import { hasPhrase, phraseAt, type Word } from '../matcher.js';
import { isInTitle } from './citations.js';
import { between, clauseStart, hitAt, isLight, isSubordinate, isVerbLast, predicateAt } from './clause.js';
import { isInForce } from './in-force.js';
import { isAuthor, speaksOfAuthor } from './performing.js';
import { isQuoted } from './quoted.js';
import { isReminder } from './reminders.js';
import { type Grammar, type Hit, MODALS, type Mood, type Phrase, type Sentence } from './sentence.js';

/** Whether a modal asks for what it says. */
export function moodOf(phrase: Phrase): Mood {
  const { sentence, hit, facts } = phrase;
  if (isQuotation(sentence, hit)) return 'quoted';
  if (isPerfect(phrase) || looksBack(phrase)) return 'unreal';
  if (COMPOUND.test(between(sentence, hit.to - 1))) return 'non-deontic';
  if (isVerb(phrase) || isNoun(phrase) || isNamed(phrase)) return 'non-deontic';
  const predicate = hitAt(sentence, phrase.next)?.tags ?? [];
  // "should be noted": what it asks for is asked of nobody
  if (predicate.includes('nonDeontic') || isNonDeonticLast(phrase) || isReminder(sentence, { ...hit, impersonal: isImpersonal(phrase) }, facts))
    return 'non-deontic';
  if (predicate.includes('able') && !facts.capitals) return 'able';
  if (isInverted(phrase)) return 'inverted';
  if (!facts.capitals && (isSubordinate(sentence, hit, facts) || isVerbLast(sentence, hit, facts))) return 'subordinate';
  if (isGoverned(phrase) || isInForce(phrase)) return 'reported';
  // what will follow, or is likely so; in a clause that hangs on another or reports, that is said instead
  return isEffect(phrase) || isGuess(phrase) ? 'non-deontic' : 'asks';
}

/** "De lijst dient als kaart": the verb itself, where no "te" makes a modal of it. */
function isVerb({ sentence, text, facts: { lexicon } }: Phrase): boolean {
  return Boolean(lexicon?.marked.includes(text.toLowerCase())) && !sentence.words.some(({ norm }) => norm === lexicon?.infinitiveMark);
}

/** "MUST and SHOULD say what binds", "each requirement expressed with MUST": a word in capitals beside another, or with nothing that it asks for, is named. */
function isNamed({ sentence, hit, text, facts: { lexicon, capitals } }: Phrase): boolean {
  if (!capitals || !isCapital(text)) return false;
  const next = sentence.words[hit.to];
  if (!next || /^[\s"”’»]*[.;:)]/.test(between(sentence, hit.to - 1))) return lexicon?.wordOrder !== 'clause';
  const beside = sentence.words.slice(hit.to, hit.to + BESIDE).find(({ norm }) => !isJoin(norm, lexicon));
  const before = sentence.words.slice(Math.max(0, hit.from - BESIDE), hit.from).findLast(({ norm }) => !isJoin(norm, lexicon));
  const isNear = (word: Word | undefined) =>
    word !== undefined &&
    isCapital(word.text) &&
    sentence.hits.some(
      ({ from, to, tags }) => sentence.words.indexOf(word) >= from && sentence.words.indexOf(word) < to && tags.some((tag) => MODALS.includes(tag)),
    );
  return isNear(beside) || isNear(before);
}

/** Words between two of a list: "MUST, MUST NOT and". */
const BESIDE = 3;

const isCapital = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

const isJoin = (norm: string, lexicon: Grammar['lexicon']): boolean =>
  [lexicon?.sections.and, lexicon?.conjunctions, lexicon?.negators].some((list) => list?.includes(norm) === true);

/** "the need to close the quay": a noun behind its article; "there is a need to" asks all the same, and so do authors who "emphasise the need to". */
function isNoun({ sentence, hit, is, facts: { lexicon } }: Phrase): boolean {
  const before = sentence.words[hit.from - 1]?.norm ?? '';
  if (!is('need') || !lexicon?.articles.includes(before) || lexicon.pronouns.includes(before)) return false;
  const clause = sentence.words.slice(clauseStart(sentence, hit.from), hit.from);
  return !clause.some(({ norm }) => lexicon.subjects.there.includes(norm)) && !speaksOfAuthor(clause, lexicon);
}

/** "Er moet hier worden opgemerkt": where the verb comes last, what it asks for stands at the end of the clause. */
function isNonDeonticLast({ sentence, hit, facts: { lexicon } }: Phrase): boolean {
  if (lexicon?.wordOrder !== 'clause') return false;
  const end = clauseEnd(sentence, hit.to);
  return sentence.hits.some(({ tags, from, to }) => tags.includes('nonDeontic') && from >= hit.to && to === end + 1);
}

/** "Il faut", "hay que", "it is necessary": no body or person could stand before it. */
function isImpersonal({ is, sentence, hit, facts: { lexicon } }: Phrase): boolean {
  const { expletives = [] } = lexicon ?? {};
  return expletives.length === 0 ? is('need') : expletives.includes(sentence.words[hit.from]?.norm ?? '');
}

/** "SHOULD-level guidance": the modal is part of a name. */
const COMPOUND = /^[-‐‑]$/;

/** Whether a modal lays a duty on somebody at all, whoever says so. */
export const isDeontic = (mood: Mood): boolean => mood !== 'unreal' && mood !== 'non-deontic' && mood !== 'inverted';

/** Whether a phrase stands between quotation marks or in the title of a cited work. */
export const isQuotation = (sentence: Sentence, hit: Hit): boolean => isQuoted(sentence, sentence.words[hit.from]?.start ?? 0) || isInTitle(sentence, hit);

/** "should have alerted", not "should have access": a participle follows, or closes the phrase, whatever follows that. */
function isPerfect({ sentence, hit, is, next, facts }: Phrase): boolean {
  if (!is('unreal')) return false;
  const last = sentence.words[hit.to - 1]?.norm ?? '';
  return hasEnding(last, facts) || !facts.lexicon?.possessions.includes(sentence.words[next]?.norm ?? '');
}

/** Whether a word ends as past participles do. */
function hasEnding(word: string, { lexicon }: Grammar): boolean {
  return [...(lexicon?.participleEndings ?? []), ...(lexicon?.participleForms ?? [])].some((ending) => word.endsWith(ending));
}

/** "Das muss viele überrascht haben", "zij moeten het hebben geweten": a participle and "have" close the clause; by a date something is to be done ("müssen bis Mai gezählt worden sein"). */
function looksBack({ sentence, hit, facts: { lexicon } }: Phrase): boolean {
  if (!lexicon?.perfects.length) return false;
  const end = clauseEnd(sentence, hit.to);
  const clause = sentence.words.slice(clauseStart(sentence, hit.from), end + 1);
  if (end <= hit.to || hasPhrase(clause, lexicon.indexed(lexicon.terms))) return false;
  const [before, last] = sentence.words.slice(end - 1, end + 1);
  const isBoth = (have: Word | undefined, verb: Word | undefined) =>
    have !== undefined && verb !== undefined && lexicon.perfects.includes(have.norm) && isParticiple(verb.text, lexicon.participlePrefixes);
  return isBoth(last, before) || isBoth(before, last) || lexicon.perfects.includes(`${before?.norm} ${last?.norm}`);
}

/** A participle of a Germanic verb by its prefix and ending; nouns of German begin with a capital. */
const isParticiple = (verb: string, prefixes: readonly string[]): boolean =>
  new RegExp(`^\\p{Ll}*?(?:${prefixes.join('|')})\\p{L}{2,}(?:t|en|d)$`, 'u').test(verb);

/** "Should you have questions", "should they be unhappy": a condition. */
function isInverted({ hit, sentence, facts, text }: Phrase): boolean {
  const { lexicon, acts } = facts;
  if (!lexicon?.inverting.includes(text.toLowerCase())) return false;
  const { text: printed = '', norm: next = '' } = sentence.words[hit.to] ?? {};
  const [isSubject, isPronoun] = [Object.values(lexicon.subjects).some((list) => list.includes(next)), lexicon.pronouns.includes(next)];
  // "sollten die Boote fehlen": elsewhere than first, the subject stands behind the verb of any clause
  if (lexicon.subjectAfterVerb)
    return hit.from === 0 && (isSubject || isPronoun || lexicon.articles.includes(next) || (lexicon.nounCapitals && /^\p{Lu}/u.test(printed)));
  // "should be counted": an item that goes on with what stands above, without a subject of its own
  if (hit.from === 0) return !acts.has(next) && ![lexicon.copulas, lexicon.negators].some((list) => list.includes(next));
  return isSubject || (isPronoun && !lexicon.floating.includes(next));
}

/** "This should help": what will follow from a measure. Somebody who should reduce something has a duty, and so has who "should not allow" it. */
function isEffect({ sentence, hit, next, facts, is, subject }: Phrase): boolean {
  const { effects = [], negators = [] } = facts.lexicon ?? {};
  if (!is('should') || !effects.includes(sentence.words[next]?.norm ?? '')) return false;
  if (sentence.words.slice(hit.to, next).some(({ norm }) => negators.includes(norm))) return false;
  return subject() === 'pronoun' || subject() === 'thing';
}

/** "They should be home by now", "it must surely rain": what is likely so, within the clause of the modal. */
function isGuess({ sentence, hit, facts }: Phrase): boolean {
  const { lexicon } = facts;
  return lexicon !== undefined && hasPhrase(sentence.words.slice(hit.from, clauseEnd(sentence, hit.from) + 1), lexicon.indexed(lexicon.guesses));
}

/** Index of the last word of the clause that goes on at word `at`. */
function clauseEnd(sentence: Sentence, at: number): number {
  let end = at;
  while (end < sentence.words.length - 1 && !/[,;:]/.test(between(sentence, end))) end++;
  return end;
}

/** "should be established": a passive of an act. */
export function isPassiveAct({ sentence, next, facts }: Phrase): boolean {
  if (!facts.lexicon?.copulas.includes(sentence.words[next]?.norm ?? '')) return false;
  const verb = sentence.words[predicateAt(sentence, next + 1, facts)]?.norm ?? '';
  return facts.participles.has(verb) || facts.lexicon.participleEndings.some((ending) => verb.length > ending.length + 2 && verb.endsWith(ending));
}

/** Whether a modal stands among the words that somebody else is told to have said, thought or asked. */
function isGoverned({ hit, sentence, facts }: Phrase): boolean {
  const governing = (other: Hit): boolean => other.tags.includes('reported') || proposes(other, { sentence, facts });
  return isTold({ hit, sentence, facts }) || sentence.hits.some((other) => governing(other) && governs(other, hit, { sentence, facts }));
}

/** "The Harbour Watch recommends that piers should be closed": what somebody with a name proposes; the author is called by what he is. */
function proposes(other: Hit, { sentence, facts }: { readonly sentence: Sentence; readonly facts: Grammar }): boolean {
  const { complementers = [], kinds } = facts.lexicon ?? {};
  if (!other.tags.includes('third') || !complementers.includes(sentence.words[other.to]?.norm ?? '')) return false;
  // "this document recommends"
  const isSelf = sentence.words.slice(clauseStart(sentence, other.from), other.from).some(({ norm }) => norm === kinds?.self);
  return !isSelf && !isAuthor({ hit: other, sentence, facts });
}

/** "The lake should freeze, the wardens say.", "…, disaient les riverains.": the last clause names somebody else and his saying, and nothing besides. */
function isTold({ hit, sentence, facts }: Pick<Phrase, 'hit' | 'sentence' | 'facts'>): boolean {
  const { words } = sentence;
  const tail = words.slice(clauseStart(sentence, words.length));
  if (!facts.lexicon || tail.length < 2 || tail.length > TAIL || words.length - tail.length < hit.to) return false;
  const { articles, turned, reported, former, indexed } = facts.lexicon;
  const lists = [turned.asked, reported, former.asked].map((list) => indexed(list));
  // "and demand", "the demand": a noun
  const isNoun = (at: number): boolean =>
    [...articles, ...(facts.lexicon?.sections.and ?? []), ...(facts.lexicon?.circumstance ?? [])].includes(tail[at - 1]?.norm ?? '');
  const says = (at: number) => (isNoun(at) ? undefined : lists.map((list) => phraseAt(tail, at, list)?.to).find(Boolean));
  const opens = ({ text = '', norm = '' }: Partial<Word> = {}) => articles.includes(norm) || /^\p{Lu}/u.test(text);
  const isNamed = opens(tail[0])
    ? tail.some((_, at) => at > 0 && tail.length - (says(at) ?? 0) <= 1)
    : says(0) !== undefined && !facts.acts.has(tail[0]?.norm ?? '') && opens(tail[says(0) ?? 0]);
  return isNamed && !speaksOfAuthor(tail, facts.lexicon);
}

/** Words of a clause that only names who said it: "the mayor of Saltby told us". */
const TAIL = 6;

function governs(report: Hit, modal: Hit, { sentence, facts }: { readonly sentence: Sentence; readonly facts: Grammar }): boolean {
  if (report.to > modal.from || isOwn(sentence, report, facts) || isDiscretion(sentence, report, facts)) return false;
  return !(isCondition(report, sentence, facts) && isMainClause(modal, sentence, facts));
}

/** "we noted that", "we also think", "as explained in", "it is fair to say that", "state that": the author's own words, or nobody's yet. */
export function isOwn(sentence: Sentence, hit: Hit, facts: Grammar): boolean {
  let at = hit.from - 1;
  while (isLight(sentence.words[at]?.norm ?? '', facts)) at--;
  const before = sentence.words[at]?.norm ?? '';
  if (hit.from === 0 && facts.acts.has(sentence.words[0]?.norm ?? '')) return true;
  const { own = [], citing = [], bodyTo = '', subjects } = facts.lexicon ?? {};
  return before !== '' && (own.includes(before) || citing.includes(before) || before === bodyTo || Boolean(subjects?.we.includes(before)));
}

/** "persons it thinks appropriate,": a pronoun's verb whose clause ends within two words reports nothing; it leaves a choice. */
export function isDiscretion(sentence: Sentence, hit: Hit, facts: Grammar): boolean {
  const subject = sentence.words[hit.from - 1]?.norm ?? '';
  const ends = [hit.to, hit.to + 1].some((at) => /^\s*,/.test(between(sentence, at)));
  return ends && Boolean(facts.lexicon?.pronouns.includes(subject));
}

/** "If the head believes that …", "in the event that", "a mayor who thinks …": a report in a clause that hangs on another says when or who, and reaches no farther than that clause. */
function isCondition(report: Hit, sentence: Sentence, facts: Grammar): boolean {
  const norms = sentence.words.slice(clauseStart(sentence, report.from), report.from).map((word) => word.norm);
  const { subordinate = [], complementers = [] } = facts.lexicon ?? {};
  const opening = norms.findIndex((norm) => subordinate.includes(norm) || complementers.includes(norm));
  return opening >= 0 && opening < OPENING;
}

/** A clause that hangs on another says so with one of its first words: "only if", "in the event that". */
const OPENING = 4;

/** Whether the clause of a modal begins anew behind a comma, with a subject and no word that would hang it on what stands before: "it is that" goes on telling. */
export function isMainClause(modal: Hit, sentence: Sentence, facts: Grammar): boolean {
  const from = clauseStart(sentence, modal.from);
  if (from === 0 || !/,/.test(between(sentence, from - 1))) return false;
  const { subordinate = [], complementers = [], and = [] } = { ...facts.lexicon, and: facts.lexicon?.sections.and };
  const norms = sentence.words.slice(from, modal.from).map((word) => word.norm);
  return norms.length > 0 && ![...subordinate, ...and].includes(norms[0] ?? '') && !norms.some((norm) => complementers.includes(norm));
}
