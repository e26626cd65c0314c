import { phraseAt } from '../text/phrases.js';
import type { Facts, Hit, Sentence } from './model.js';

/** Who a modal speaks to, as far as the words before it tell. */
export type Subject = 'body' | 'there' | 'pronoun' | 'we' | 'you' | 'thing' | 'none';

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
function between(sentence: Sentence, n: number): string {
  const word = sentence.words[n];
  const next = sentence.words[n + 1];
  return word && next ? sentence.text.slice(word.end - sentence.start, next.start - sentence.start) : '';
}

/** Who a modal at word `at` speaks to. */
export function subjectOf(sentence: Sentence, at: number, facts: Facts): Subject {
  const from = clauseStart(sentence, at);
  const list = sentence.words.slice(from, at);
  const last = list.at(-1)?.norm ?? '';
  if (last === 'we' || last === 'i') return 'we';
  if (last === 'you') return 'you';
  if (list.length <= 3 && list.at(0)?.norm === 'there') return 'there';
  if (last === 'there') return 'there';
  if (list.length > 0 && list.length <= 2 && facts.lexicon?.pronouns.includes(list[0]?.norm ?? '') && !hasBody(sentence, from, at, facts)) return 'pronoun';
  if (hasBody(sentence, list.length ? from : 0, at, facts)) return 'body';
  if (facts.language !== 'en' && hasBody(sentence, at, at + 7, facts)) return 'body';
  if (!list.length) return hasBody(sentence, 0, at, facts) ? 'body' : at ? 'thing' : 'none';
  return 'thing';
}

/** Whether a body stands among the words `from` to `to`: a noun of the lexicon, an abbreviation, or a name. */
export function hasBody(sentence: Sentence, from: number, to: number, facts: Facts): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, sentence.words.length); at++)
    if (phraseAt(sentence.words, at, facts.bodies) || isName(sentence, at, facts)) return true;
  return false;
}

/** An abbreviation in capitals, or in languages that write nouns small a capitalised word inside the sentence. */
function isName(sentence: Sentence, at: number, facts: Facts): boolean {
  const text = sentence.words[at]?.text ?? '';
  if (/^\p{Lu}[\p{Lu}\d&]+s?$/u.test(text)) return sentence.text !== sentence.text.toUpperCase() && !/^[IVXLC]+$/.test(text);
  return at > 0 && facts.language !== 'de' && /^\p{Lu}\p{Ll}{2,}/u.test(text) && !/[.!?:“"]\s*$/.test(between(sentence, at - 1));
}

/** Whether the modal at word `at` stands in a clause that hangs on another: "whether claimants should", "measures which should". */
export function isSubordinate(sentence: Sentence, at: number, facts: Facts): boolean {
  const from = clauseStart(sentence, at);
  const words = facts.lexicon?.subordinate ?? [];
  const near = sentence.words.slice(Math.max(from, at - 1), at).some((word) => words.includes(word.norm));
  const first = words.includes(sentence.words[from]?.norm ?? '');
  const deep = sentence.words.slice(from, at).some((word) => ANYWHERE.has(word.norm));
  return near || first || deep;
}

/** These open a clause wherever they stand before the modal. */
const ANYWHERE = new Set(['whether', 'if', 'ob', 'si', 'se', 'why']);

/** The hit that covers or begins at a word. */
export function hitAt(sentence: Sentence, at: number): Hit | undefined {
  return sentence.hits.find((hit) => hit.from <= at && at < hit.to);
}

/** The first word after a modal that is no adverb or negation. */
export function predicateAt(sentence: Sentence, after: number): number {
  let at = after;
  while (at < sentence.words.length && SKIPPED.test(sentence.words[at]?.norm ?? '')) at++;
  return at;
}

const SKIPPED = /^(?:not|never|also|therefore|now|each|all|always|only|then|thus|further|both|either|jointly|again|still|likewise|urgently|\p{L}{3,}ly)$/u;
