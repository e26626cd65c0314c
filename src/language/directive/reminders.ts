import { phraseAt } from '../matcher.js';
import { actorIn } from './actors.js';
import { clauseStart, isLight } from './clause.js';
import type { Grammar, Sentence, Tag } from './sentence.js';

/** The words that ask, `from` up to `to`; `impersonal` where they ask nobody in particular: "il faut", "it is important". */
export interface Asking {
  readonly from: number;
  readonly to: number;
  readonly impersonal: boolean;
}

/** Words between what asks for a reminder and the clause that says what is to be noted. */
const REACH = 8;

/**
 * "It should be recalled that", "il faut savoir que", "es muss betont werden, dass": around the words that ask stands nothing in their clause but a verb of
 * noting or knowing, and behind it the clause of what is to be noted, which asks for nothing itself. Whoever is named has a duty ("the notice must say that").
 */
export function isReminder(sentence: Sentence, asking: Asking, facts: Grammar): boolean {
  const { lexicon } = facts;
  const { from, to } = asking;
  if (!lexicon) return false;
  const that = to + sentence.words.slice(to, to + REACH).findIndex(({ norm }) => lexicon.complementers.includes(norm));
  if (that < to || namesSomething(sentence, clauseStart(sentence, from), facts) || asksBehind(sentence, that)) return false;
  const around = [...sentence.words.slice(clauseStart(sentence, from), from), ...sentence.words.slice(to, that)];
  const isGeneral = asking.impersonal || around.some(({ norm }) => lexicon.anybody.includes(norm));
  const list = { words: sentence.words, stretches: [[clauseStart(sentence, from), from] as const, [to, that] as const] };
  return holdsOnly(list, lexicon.noted, lexicon.expletive, facts) || (isGeneral && holdsOnly(list, lexicon.reminding, lexicon.anybody, facts));
}

/** Whether what stands before a clause names somebody, or a place in a text: "In section 4, …". */
const namesSomething = (sentence: Sentence, until: number, facts: Grammar): boolean =>
  until > 0 && (actorIn(sentence, 0, until, facts) !== undefined || sentence.words.slice(0, until).some(({ norm }) => /\d/.test(norm)));

/** "It should be recalled that the port must repair the quay." */
const asksBehind = ({ hits }: Sentence, that: number): boolean => hits.some(({ from, tags }) => from > that && tags.some((tag) => STRONG.includes(tag)));

const STRONG: readonly Tag[] = ['must', 'should', 'need', 'rule'];

/** Whether stretches of words hold a verb of these, and besides only words that name neither somebody nor something. */
function holdsOnly(
  { words, stretches }: { readonly words: Sentence['words']; readonly stretches: readonly (readonly [from: number, to: number])[] },
  verbs: readonly string[],
  nobody: readonly string[],
  facts: Grammar,
): boolean {
  const { lexicon } = facts;
  if (!lexicon) return false;
  const { copulas, passive, judging, valued, infinitiveMarks, owing, passing, verbAdverbs } = lexicon;
  const empty = [nobody, copulas, passive, judging, valued, infinitiveMarks, owing, passing, verbAdverbs];
  let found = false;
  for (const [from, to] of stretches)
    for (let at = from; at < to; ) {
      const verb = phraseAt(words, at, lexicon.indexed(verbs));
      const norm = words[at]?.norm ?? '';
      if (!verb && !isLight(norm, facts) && !empty.some((some) => some.includes(norm))) return false;
      found ||= verb !== undefined;
      at = verb ? verb.to : at + 1;
    }
  return found;
}
