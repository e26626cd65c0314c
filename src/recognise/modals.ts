import { clauseStart, isPassiveAct, type Phrase } from '../language/directive/index.js';
import { datesOf } from '../text/values/index.js';
import type { Facts } from './model.js';

/** "Inspectors must hold …", "a public authority must …": whoever it may be, so a rule. */
export function isGeneral({ hit, sentence, facts }: Phrase): boolean {
  const definite = facts.lexicon?.definite ?? [];
  const subject = sentence.words.slice(clauseStart(sentence, hit.from), hit.from);
  if (!definite.length || !subject.length) return false;
  return !subject.some((word, at) => definite.includes(word.norm) || (/^\p{Lu}/u.test(word.text) && (at > 0 || /^\p{Lu}{2}/u.test(word.text))));
}

/** "It must be the oldest", "deben estar en casa": how something is that was spoken of before, unless a date says by when; "there must be" asks for what is not there yet. Guidelines and standards ask for states. */
export function isState(phrase: Phrase<Facts>): boolean {
  const { sentence, hit, facts, next } = phrase;
  if (phrase.subject() === 'there') return false;
  if (facts.kind !== 'report' || hit.from - clauseStart(sentence, hit.from) > 1 || phrase.modality() !== 'must') return false;
  if (!facts.lexicon?.copulas.includes(sentence.words[next]?.norm ?? '') || isPassiveAct(phrase)) return false;
  return !datesOf(sentence.text, facts.language).some(({ due }) => due);
}
