import type { Language } from '../language.js';
import { findPhrases, hasPhrase, type Word } from '../matcher.js';
import { isAsking } from './asking.js';
import { phraseOf } from './phrase.js';
import type { Sentence } from './sentence.js';
import { type Passage, type Source, sentencesIn } from './source.js';

/** Words by which the beginning of a proposal is known again, where no word of duty comes sooner. */
const OPENING = 4;

/**
 * Whether a passage has the words of a proposal only in a clause that it leaves open ("whether the ministry should pay is for others to say")
 * or that somebody else holds ("one member held that …", "the view that … found no majority"). What the author says himself stays his:
 * "we remain convinced that", "it is essential that", "the report recommends that".
 */
export function isHeldOff(passage: Passage | undefined, proposal: Passage | undefined): boolean {
  if (!passage || !proposal) return false;
  const opening = openingOf(proposal);
  return opening.length > 0 && sentencesIn(passage).some((sentence) => holdsOff(sentence, opening, passage.tables));
}

/** The subject of a proposal: its words up to the first that lays a duty. */
function openingOf(proposal: Passage): readonly string[] {
  const [first] = sentencesIn(proposal);
  const duty = first?.hits[0]?.from ?? OPENING;
  return (first?.words ?? []).slice(0, Math.min(OPENING, Math.max(1, duty))).map(({ norm }) => norm);
}

function holdsOff(sentence: Sentence, opening: readonly string[], { grammar, asking }: Source['tables']): boolean {
  const { lexicon } = grammar;
  const { words, hits } = sentence;
  const at = words.findIndex((_, from) => from > 0 && opening.every((norm, next) => words[from + next]?.norm === norm));
  const before = words[at - 1]?.norm ?? '';
  if (!lexicon || at < 1 || hits.some((hit) => hit.to <= at && isAsking(phraseOf(hit, sentence, grammar)))) return false;
  if (lexicon.dependent.includes(before)) return true;
  // "some readers thought the ministry should", "manche meinten, das Ministerium sollte": without a word between
  const isHeld = lexicon.complementers.includes(before) || findPhrases(words.slice(0, at), asking.reported).some(({ to }) => to === at);
  return isHeld && !isOwn(words.slice(0, at - 1), lexicon);
}

/** "We think", "it is clear", and neither "the view that" nor "it is no longer our view". */
function isOwn(head: readonly Word[], { own, articles, indexed, negators }: Language): boolean {
  const isNamed = (at: number) => at === head.length - 1 && articles.includes(head[at - 1]?.norm ?? '');
  return head.some(({ norm }, at) => own.includes(norm) && !isNamed(at)) && !hasPhrase(head, indexed(negators));
}
