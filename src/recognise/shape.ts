import { between, isQuoted, MODALS, type Sentence } from '../language/directive/index.js';
import type { Cue, Facts } from './model.js';
import { imperative } from './rules/imperative.js';
import { OPENINGS } from './rules/index.js';
import { infinitive } from './rules/infinitive.js';
import type { OpeningRule } from './rules/rule.js';

/** Forms that instruct wherever their clause begins. */
const VERBS: readonly OpeningRule[] = [imperative, infinitive];

/** How the first sentence of a block is built: forms that propose only where the place says so (under a lead-in, in a section of recommendations). */
export function shapeOf(sentence: Sentence | undefined, facts: Facts): Cue[] {
  if (!sentence || !facts.lexicon || isQuoted(sentence, (sentence.words[0]?.start ?? 0) + 1)) return [];
  const whole = formsOf(sentence, facts);
  if (whole.length > 0) return whole;
  const main = behindAdjunct(sentence, facts);
  return main ? formsOf(main, facts, VERBS) : [];
}

/** The verb that opens a sentence of prose and instructs: an imperative, in Romance languages an infinitive. What ends with an infinitive tells as often. */
export function moodOf(sentence: Sentence, facts: Facts): Cue | undefined {
  const verbLast = facts.lexicon?.wordOrder === 'clause';
  return shapeOf(sentence, facts).find(({ rule }) => rule === imperative || (rule === infinitive && !verbLast && !isSubjectOfResult(sentence, facts)));
}

/** "Gratter la coque permet de …": an act as the subject of what comes of it; not behind a word that hangs it on another clause. */
function isSubjectOfResult({ words }: Sentence, { lexicon }: Facts): boolean {
  const result = words.findIndex(({ norm }) => lexicon?.results.includes(norm));
  return result > 0 && !words.slice(0, result).some(({ norm }) => lexicon?.complementers.includes(norm) || lexicon?.subordinate.includes(norm));
}

/** Where a language shows several forms side by side all of them, else the first one found. */
function formsOf(sentence: Sentence, facts: Facts, wanted: readonly OpeningRule[] = OPENINGS): Cue[] {
  const found: Cue[] = [];
  const together = facts.lexicon?.formsTogether;
  for (const rule of together ? wanted : OPENINGS) {
    const seen = facts.model.weights.has(rule.name) && rule.test(sentence, facts);
    if (!seen) continue;
    if (wanted.includes(rule)) found.push({ rule, ...seen });
    if (!together) break;
  }
  return found;
}

/** What stands before the clause that instructs has so many words at most: "Short term, …", "En cas de récidive : …". */
const ADJUNCT = 14;

/** The clause behind an opening that ends with a comma or colon. */
function behindAdjunct(sentence: Sentence, { lexicon }: Facts): Sentence | undefined {
  const { words, text, start } = sentence;
  // "Examples of boats, include, but are not limited to:"
  if (lexicon?.illustrating.includes(words[0]?.norm ?? '') && !/[,:]/.test(between(sentence, 0))) return undefined;
  for (let at = 0; at < Math.min(ADJUNCT, words.length - 2); at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next) return undefined;
    const gap = text.slice(word.end - start, next.start - start);
    if (gap.includes('(')) return undefined;
    if (!/[,:]/.test(gap)) continue;
    const hits = sentence.hits.flatMap((hit) =>
      hit.from > at && hit.tags.some((tag) => MODALS.includes(tag)) ? [{ ...hit, from: hit.from - at - 1, to: hit.to - at - 1 }] : [],
    );
    const rest = { ...sentence, words: words.slice(at + 1), hits };
    const noun = lexicon?.nounActs.includes(next.norm) && !lexicon.bareCommand?.determiners.includes(words[at + 2]?.norm ?? '');
    return noun ? undefined : rest;
  }
  return undefined;
}
