import { languageNamed } from '../../language/index.js';

/** Share of its weight that a weak word keeps; .3 against .2 and .5 made no difference above .1 F1 on any development corpus. */
export const WEAK_FACTOR = 0.3;

const PLAIN = weakWordsOf('en');

/**
 * Normal forms of the words of a language that carry little meaning of their own in a recommendation; of English where it has no lexicon.
 * A shared "should ensure" says nothing about identity, and a lost "should" is for the judge, not for the aligner. The rarity of a word in
 * both documents does most of the weighing; this matters in short documents, where rarity is unknown.
 */
export function weakWordsOf(language: string): ReadonlySet<string> {
  const lexicon = languageNamed(language);
  return lexicon ? new Set(lexicon.weak) : PLAIN;
}
