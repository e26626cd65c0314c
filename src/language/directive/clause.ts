import type { Language } from '../language.js';
import { hasPhrase } from '../matcher.js';
import type { Grammar, Hit, Sentence } from './sentence.js';

const BREAK = /[,;:()–—]|\s-\s/;
/** A clause reaches back at most this many words. */
const REACH = 30;

/** Index of the first word of the clause that ends before word `at`: behind the last punctuation. */
export function clauseStart(sentence: Sentence, at: number): number {
  let from = at;
  while (from > 0 && at - from < REACH && !BREAK.test(between(sentence, from - 1))) from--;
  return from;
}

/** What stands between word `n` and the next. */
export function between(sentence: Pick<Sentence, 'start' | 'text' | 'words'>, n: number): string {
  const word = sentence.words[n];
  const next = sentence.words[n + 1];
  if (!word) return '';
  return sentence.text.slice(word.end - sentence.start, next ? next.start - sentence.start : undefined);
}

/** Whether the modal of a hit stands in a clause that hangs on another: "whether claimants should", "measures which should", "it was decided that they should". */
export function isSubordinate(sentence: Sentence, hit: Hit, facts: Grammar): boolean {
  const from = clauseStart(sentence, hit.from);
  const norms = sentence.words.slice(from, hit.from).map((word) => word.norm);
  const opening = facts.lexicon?.subordinate ?? [];
  if (opening.includes(norms.at(-1) ?? '')) return true;
  if (opening.includes(norms[0] ?? '') && !facts.lexicon?.adding.includes(norms.slice(0, 2).join(' '))) return true;
  if (facts.lexicon && hasPhrase(sentence.words.slice(from, hit.from), facts.lexicon.indexed(facts.lexicon.dependent))) return true;
  return isReportedClause(sentence, from, norms, facts);
}

/** German and Dutch put the modal last in a clause that hangs on another. */
export function isVerbLast(sentence: Sentence, hit: Hit, facts: Grammar): boolean {
  if (facts.lexicon?.wordOrder !== 'clause') return false;
  const after = between(sentence, hit.to - 1);
  return BREAK.test(after) || (hit.to >= sentence.words.length && !/:/.test(after)) || isCluster(sentence, hit, facts);
}

/** "de regels die havens moeten volgen": in a clause that hangs on another Dutch keeps modal and verb together, unless a verb before the modal closes that clause. */
function isCluster(sentence: Sentence, hit: Hit, { lexicon }: Grammar): boolean {
  if (!lexicon || !endsWith(sentence.words[hit.to]?.norm ?? '', lexicon.clusterEndings)) return false;
  const from = clauseStart(sentence, hit.from);
  const norms = sentence.words.slice(from, hit.from).map((word) => word.norm);
  if (lexicon.finite.includes(norms.at(-1) ?? '')) return false;
  const after = from > 0 && /,/.test(between(sentence, from - 1));
  // "dat bestuur", "aan die eisen": points at what it stands before
  const free = (at: number) => !lexicon.circumstance.includes(norms[at - 1] ?? '');
  const hangs = (norm: string, at: number) =>
    lexicon.clauseOpeners.includes(norm) ||
    (lexicon.relatives.includes(norm) && at > 1 && free(at)) ||
    (lexicon.complementers.includes(norm) && (after || at > 0) && free(at) && !isHeld(sentence, from + at, lexicon.own));
  const opening = norms.slice(0, -1).findLastIndex(hangs);
  if (opening < 0) return false;
  return !isClosed(sentence, { opening: from + opening, modal: hit.from }, lexicon) || hasFinite(sentence, hit.to + 1, lexicon);
}

/** "Alle havens die meedoen | moeten doorgaan": a noun alone, what tells more of it, and its verb; with a verb before ("de raad kent regels die boten moeten volgen") the clause goes on. */
function isClosed({ words }: Sentence, { opening, modal }: { readonly opening: number; readonly modal: number }, lexicon: Language): boolean {
  const norms = words.slice(0, modal).map(({ norm }) => norm);
  const looksFinite = (norm: string) =>
    lexicon.finite.includes(norm) || (!lexicon.weak.includes(norm) && endsWith(norm, [...lexicon.clusterEndings, ...lexicon.finiteEndings]));
  const isNoun = (at: number) => lexicon.articles.includes(norms[at - 1] ?? '');
  // a "dat" behind a noun with its article is no "dat" behind a verb
  if (!lexicon.relatives.includes(norms[opening] ?? '') && !isNoun(opening - 1)) return false;
  return looksFinite(norms.at(-1) ?? '') && !norms.slice(0, opening - 1).some((norm, at) => looksFinite(norm) && !isNoun(at));
}

/** Whether a second verb follows in the clause, of which the first one is then no part. */
function hasFinite(sentence: Sentence, from: number, { finite }: Language): boolean {
  for (let at = from; at < sentence.words.length && !BREAK.test(between(sentence, at - 1)); at++)
    if (finite.includes(sentence.words[at]?.norm ?? '')) return true;
  return false;
}

/** Whether a word has one of some endings; shorter ones do by chance. */
const endsWith = (norm: string, endings: readonly string[]): boolean => norm.length >= LEAST_VERB && endings.some((ending) => norm.endsWith(ending));

const LEAST_VERB = 4;

/** Whether somebody holds what a "dat" opens: who that is tells whether it asks. */
function isHeld(sentence: Sentence, at: number, own: readonly string[]): boolean {
  return sentence.words.slice(0, at).some(({ norm }) => own.includes(norm)) || sentence.hits.some(({ tags, from }) => from < at && tags.includes('reported'));
}

/** "… that X should" is the author's own view only behind "we think", "it is clear", "in order"; a "that" close to the start of the clause belongs to the subject. */
function isReportedClause(sentence: Sentence, from: number, norms: readonly string[], facts: Grammar): boolean {
  const that = norms.findLastIndex((norm) => facts.lexicon?.complementers.includes(norm));
  if (that < 0) return false;
  if (that === norms.length - 1) return true;
  const before = sentence.words.slice(Math.max(0, from + that - 6), from + that).map((word) => word.norm);
  if (before.some((norm) => facts.lexicon?.own.includes(norm)) || that === 0) return false;
  const { longSubject = 0 } = facts.lexicon ?? {};
  return longSubject > 0 && that > longSubject;
}

/** The hit that covers or begins at a word. */
export function hitAt(sentence: Sentence, at: number): Hit | undefined {
  return sentence.hits.find((hit) => hit.from <= at && at < hit.to);
}

/** The first word after a modal that is no adverb or negation. */
export function predicateAt(sentence: Sentence, after: number, facts: Grammar): number {
  let at = after;
  while (at < sentence.words.length && isLight(sentence.words[at]?.norm ?? '', facts)) at++;
  return at;
}

/** Whether a word may stand between a subject or modal and its verb: an adverb. */
export function isLight(norm: string, facts: Grammar): boolean {
  return Boolean(facts.lexicon?.adverbs.includes(norm)) || isAdverb(norm, facts);
}

/** Shorter words end like an adverb by chance. */
const LEAST_ADVERB = 5;

/** Whether a word is an adverb by its ending, where the language has one for them alone. */
export function isAdverb(norm: string, { lexicon }: Pick<Grammar, 'lexicon'>): boolean {
  return Boolean(lexicon?.adverbsShow) && norm.length >= LEAST_ADVERB && lexicon?.adverbEndings.some((ending) => norm.endsWith(ending)) === true;
}
