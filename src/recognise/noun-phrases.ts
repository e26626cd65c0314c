import { actorIn, type Sentence } from '../language/directive/index.js';
import { phraseAt } from '../language/matcher.js';
import type { Facts } from './model.js';

/** Words of an addition to a name. */
const ADDITION = 4;
/** The name begins behind so many words at most: "All of the larger boards". */
const BEFORE = 4;

const normAt = ({ words }: Sentence, at: number): string => words[at]?.norm ?? '';

/** Whether the word at `at` is a verb that tells: "was", "agreed", "requires". */
export function tells(sentence: Sentence, at: number, facts: Facts): boolean {
  const norm = normAt(sentence, at);
  if (facts.lexicon?.finite.includes(norm)) return true;
  if (/^\p{Lu}/u.test(sentence.words[at]?.text ?? '') && at > 0) return false;
  return facts.participles.has(norm) || (norm.endsWith('s') && facts.acts.has(norm.slice(0, -1)) && !facts.lexicon?.nounActs.includes(norm.slice(0, -1)));
}

/** Whether a verb tells something before any clause that hangs on another: "Notre rapport est …", "Die Boote sind gesunken". */
export function isTold({ words }: Sentence, { lexicon }: Pick<Facts, 'lexicon'>): boolean {
  const hanging = words.findIndex(({ norm }) => lexicon?.complementers.includes(norm) || lexicon?.subordinate.includes(norm));
  return words.slice(0, hanging < 0 ? undefined : hanging).some(({ norm }) => lexicon?.finite.includes(norm));
}

/** Whether the words up to `to` are nothing but somebody who can act: "NHS Improvement", "the boards of each region"; not "the board agreed". */
export function isActor(sentence: Sentence, to: number, facts: Facts): boolean {
  const first = normAt(sentence, 0);
  if (facts.acts.has(first) || facts.lexicon?.subordinate.includes(first) || facts.lexicon?.subjects.we.includes(first)) return false;
  for (let at = 0; at < to; at++) if (tells(sentence, at, facts)) return false;
  const end = endOfActor(sentence, to, facts);
  return end === to || (end > 0 && to - end <= ADDITION && facts.lexicon?.inside.includes(normAt(sentence, end)) === true);
}

/** Behind the last word before `to` that names who can act; 0 where none does, or only far from the start. */
function endOfActor(sentence: Sentence, to: number, facts: Facts): number {
  let end = 0;
  let begun = false;
  for (let at = 0; at < to; at++) {
    const to1 = phraseAt(sentence.words, at, facts.bodies)?.to ?? (actorIn(sentence, at, at + 1, facts) ? at + 1 : 0);
    if (!to1 || (!begun && at > BEFORE)) continue;
    begun = true;
    end = to1;
  }
  return Math.min(end, to);
}

/** Whether a noun phrase that many or one named thing could fill begins behind "that": not "that winter", "that was". */
export function opensClause(sentence: Sentence, facts: Facts): boolean {
  const { determiners = [] } = facts.lexicon ?? {};
  if (!determiners.length) return true;
  if (determiners.includes(normAt(sentence, 1))) return true;
  return [1, 2].some((at) => isPlural(sentence, at, facts) || /^\p{Lu}/u.test(sentence.words[at]?.text ?? ''));
}

function isPlural(sentence: Sentence, at: number, facts: Facts): boolean {
  const norm = normAt(sentence, at);
  const { plurals = [], singulars = [] } = facts.lexicon ?? {};
  return (
    plurals.some((ending) => norm.length > ending.length && norm.endsWith(ending)) &&
    !singulars.some((ending) => norm.endsWith(ending)) &&
    !tells(sentence, at, facts)
  );
}

/** Whether what is said first of a subject is asked for ("be kept", "should", "publish"), not told ("was kept"). Not every language shows it by its verbs. */
export function asks(sentence: Sentence, facts: Facts): boolean {
  const { moodTells, wishing, bodyTo } = facts.lexicon ?? {};
  if (!moodTells) return true;
  for (let at = 2; at < sentence.words.length; at++) {
    const norm = normAt(sentence, at);
    if (norm === wishing || sentence.hits.some((hit) => hit.from === at && hit.tags.some((tag) => tag === 'must' || tag === 'should'))) return true;
    if (facts.acts.has(norm) && !tells(sentence, at + 1, facts) && normAt(sentence, at - 1) !== bodyTo) return true;
    if (tells(sentence, at, facts)) return false;
  }
  return true;
}
