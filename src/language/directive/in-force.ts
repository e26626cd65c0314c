import type { Language } from '../language.js';
import { hasPhrase, phraseAt, type Word } from '../matcher.js';
import type { Phrase } from './sentence.js';

/** Words before "under" at most ("However, under …"), and behind it up to the law at most ("under the second sentence of section 4"). */
const BEFORE = 2;
const BEHIND = 8;

/** "Under section 4 of the Act, each owner must …", "by law the board must …": the duty is one that a law lays on somebody already. */
export function isInForce({ sentence, hit, facts, is }: Phrase): boolean {
  const { lexicon, capitals } = facts;
  if (!lexicon || capitals || !is('must', 'rule')) return false;
  const before = sentence.words.slice(0, hit.from);
  if (hasPhrase(before.slice(0, BEFORE + BEHIND), lexicon.indexed(lexicon.byLaw))) return true;
  const bases = before.slice(0, BEFORE + 1).flatMap((_, at) => phraseAt(before, at, lexicon.indexed(lexicon.legalBases)) ?? []);
  return bases.some(({ to }) => before.slice(to, to + BEHIND).some((word) => isLaw(word, lexicon)));
}

function isLaw({ norm }: Word, { laws, lawEndings }: Language): boolean {
  return laws.includes(norm) || lawEndings.some((ending) => norm.length > ending.length && norm.endsWith(ending));
}
