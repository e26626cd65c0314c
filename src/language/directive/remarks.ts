import { phraseAt } from '../matcher.js';
import { clauseStart, isLight } from './clause.js';
import type { Grammar, Sentence } from './sentence.js';

/** Words between what asks for a remark and the clause that says what is to be noted. */
const REACH = 8;

/**
 * "It should be recalled that", "il faut savoir que", "es muss angemerkt werden, dass": around the words that ask (`from` up to `to`) stands nothing in their
 * clause but a verb of noting or knowing, and behind it the clause of what is to be noted. Whoever is named there has a duty ("the notice must say that").
 */
export function isRemark(sentence: Sentence, { from, to }: { readonly from: number; readonly to: number }, facts: Grammar): boolean {
  const { lexicon } = facts;
  if (!lexicon) return false;
  const that = to + sentence.words.slice(to, to + REACH).findIndex(({ norm }) => lexicon.complementers.includes(norm));
  if (that < to) return false;
  const start = clauseStart(sentence, from);
  const is = (verbs: readonly string[], nobody: readonly string[]) => {
    const before = covered(sentence, { from: start, to: from, verbs, nobody }, facts);
    const behind = covered(sentence, { from: to, to: that, verbs, nobody }, facts);
    return before !== undefined && behind !== undefined && before + behind > 0;
  };
  return is(lexicon.noted, lexicon.expletive) || is(lexicon.note, lexicon.anybody);
}

/** How many verbs of noting stand among the words; undefined where anything stands there that names somebody or something. */
function covered(
  { words }: Sentence,
  { from, to, verbs, nobody }: { readonly from: number; readonly to: number; readonly verbs: readonly string[]; readonly nobody: readonly string[] },
  facts: Grammar,
): number | undefined {
  const { lexicon } = facts;
  if (!lexicon) return undefined;
  const empty = [lexicon.copulas, lexicon.passive, lexicon.judging, lexicon.valued, lexicon.infinitiveMarks, lexicon.owing, nobody];
  let count = 0;
  for (let at = from; at < to; ) {
    const verb = phraseAt(words, at, lexicon.indexed(verbs));
    const norm = words[at]?.norm ?? '';
    if (!verb && !isLight(norm, facts) && !empty.some((list) => list.includes(norm))) return undefined;
    count += Number(verb !== undefined);
    at = verb ? verb.to : at + 1;
  }
  return count;
}
