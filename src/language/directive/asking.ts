import { findPhrases, type Word } from '../matcher.js';
import { isSubordinate } from './clause.js';
import { takesBack } from './former.js';
import { isDeontic } from './mood.js';
import { isFirstPerson } from './performing.js';
import { phraseOf } from './phrase.js';
import type { Phrase, Sentence } from './sentence.js';
import { type Passage, type Source, sentencesIn } from './source.js';

/** Whether a text lays a duty on somebody, by the modals and performatives of its language; in one whose words are not known: taken as yes. */
export function asks(passage: Passage | undefined): boolean {
  if (!passage) return true;
  const { grammar } = passage.tables;
  return sentencesIn(passage).some((sentence) => sentence.hits.some((hit) => isAsking(phraseOf(hit, sentence, grammar))));
}

/** A duty that is laid on somebody, be it in a clause that hangs on another or in the words of others; or an act of proposing. */
export function isAsking(phrase: Phrase): boolean {
  if (phrase.is('must', 'should', 'unreal')) return isDeontic(phrase.mood());
  if (phrase.is('third')) return true;
  return phrase.is('verb') ? isFirstPerson(phrase) : phrase.is('impersonal') && !isSubordinate(phrase.sentence, phrase.hit, phrase.facts);
}

/** Whether a text lays a duty on somebody or opens, in languages that put it last ends, with the verb of what is to be done. */
export function isDirective(source: Passage | undefined): boolean {
  if (!source || asks(source)) return true;
  const { list, tables } = source;
  const verb = (tables.order === 'clause' ? list.at(-1) : list[0])?.norm ?? '';
  // "…, dass viele Boote alt waren" ends like an infinitive
  if (tables.finite.has(verb)) return false;
  return tables.acts.has(verb) || (verb.length > LEAST_VERB && tables.actEndings.some((ending) => verb.endsWith(ending)));
}

/** Shorter words end like an infinitive by chance. */
const LEAST_VERB = 4;

/** Whether a text says what may be done, or asks for it in other verbs, where `before` did not: "could", "we encourage", "we require". */
export function asksMildly(source: Pick<Source, 'list' | 'tables'> | undefined, before: readonly Word[]): boolean {
  if (!source) return false;
  const { milder } = source.tables.asking;
  const known = new Set(findPhrases(before, milder).map(({ entry }) => entry));
  return findPhrases(source.list, milder).some(({ entry }) => !known.has(entry));
}

/** Whether a text reports or rejects a proposal instead of making it: such a passage is an echo, never a demotion and never a recommendation. */
export function reports(passage: Passage | undefined): boolean {
  if (!passage) return false;
  const { list, sentences, tables } = passage;
  return sentences.some((span) => reportsIn({ ...span, words: list.filter((word) => word.start >= span.start && word.end <= span.end) }, tables));
}

function reportsIn(sentence: Pick<Sentence, 'start' | 'text' | 'words'>, { asking, markers, grammar }: Source['tables']): boolean {
  // "should take the view that": what somebody is asked to think is no report of what he thinks
  const asked = new Set(findPhrases(sentence.words, markers).map(({ to }) => to));
  return findPhrases(sentence.words, asking.reported).some(({ from }) => !asked.has(from)) || takesBack(sentence, grammar, asked);
}
