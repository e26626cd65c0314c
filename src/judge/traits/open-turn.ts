import type { DirectiveTables, Duty } from '../../language/directive/index.js';
import { languageNamed } from '../../language/index.js';
import { findPhrases, phraseAt } from '../../language/matcher.js';
import { stem, type Word } from '../../text/index.js';
import { otherSide, type Side } from '../../types.js';
import type { ClauseGroup } from '../clauses.js';
import type { PairView, SideView } from '../pair.js';
import { wordsOf } from './halts.js';

/**
 * Why it is open whether a duty in the negative is the opposite of the other side's: what denies may stand in a clause of its own ("schepen die niet
 * nieuw zijn"), or deny another act ("should not delay charging" asks for what "should charge" does).
 */
export function openTurn(pair: PairView, group: ClauseGroup, side: Side, duty: Duty): string | undefined {
  const { tables } = pair;
  if (!tables || !duty.negator || duty.ceased) return undefined;
  if (isInClause(duty, pair[side], tables)) return `“${duty.negator.text}” in the ${side} may deny no more than a clause inside it`;
  const act = deniedAct(duty, pair[side], tables);
  // beyond its own line: an act of a list below
  const there = act && wordsOf(group, side).includes(act) ? wordsOf(group, otherSide(side)) : pair[otherSide(side)].words;
  if (!act || isSaid(act, there, pair)) return undefined;
  if (isWeak(act, tables)) return `what the ${side} denies may be something else`;
  return `“${act.text}”, which the ${side} denies, is no word of the ${otherSide(side)}: it may deny something else`;
}

/**
 * "Non può non", "cannot not": the plain negator again right behind the one at the verb of duty cancels it; "no debe nunca", „nicht und auch künftig
 * nicht“ only deny the more.
 */
export function isDeniedTwice({ tables, ...pair }: PairView, side: Side, { negator, modal }: Duty): boolean {
  if (!negator) return false;
  const { words, text } = pair[side];
  const [end, plain] = [Math.max(negator.end, modal?.end ?? 0), words.find(({ start }) => start >= negator.start)?.norm ?? ''];
  const next = words.find(({ start }) => start >= end);
  const isPlain = next?.norm === plain || (next && plain.endsWith(next.norm) && tables && phraseAt([next], 0, tables.negators)?.entry === 'negator');
  return next !== undefined && Boolean(isPlain) && text.slice(end, next.start).trim() === '';
}

/** Where verbs close their clause, what denies stands anywhere in it: also in one that hangs on a noun, without a comma before it. */
function isInClause({ to, negator }: Duty, { words }: SideView, { order, language, due }: DirectiveTables): boolean {
  if (order !== 'clause' || !negator) return false;
  const { subordinate = [], complementers = [], dependent = [] } = languageNamed(language) ?? {};
  const opens = new Set([...subordinate, ...complementers, ...dependent]);
  // "bis" opens a clause, and a date
  return words.slice(to).some((word) => word.start < negator.start && opens.has(word.norm) && phraseAt([word], 0, due) === undefined);
}

/**
 * The act that is denied: the first word behind the verb of duty that carries a meaning, and is no part of what denies ("in no case"); where verbs close
 * the clause, the last one of it.
 */
function deniedAct(duty: Duty, { words, text }: SideView, tables: DirectiveTables): Word | undefined {
  const { start: from = 0, end: to = 0 } = duty.negator ?? {};
  const rest = words.slice(Math.max(duty.to, duty.verb)).filter(({ start, end }) => start < from || end > to);
  const denying = new Set(findPhrases(rest, tables.negators).flatMap((hit) => rest.slice(hit.from, hit.to)));
  const isAct = (word: Word) => !denying.has(word) && !isLight(word, tables);
  if (tables.order !== 'clause') return rest.find((word) => isAct(word) && !tables.grammar.lexicon?.sections.and.includes(word.norm));
  const start = Math.max(to, rest[0]?.start ?? 0);
  const end = start + (/[,;:!?\n]|\.(?=\s+\p{Lu}|\s*$)/u.exec(text.slice(start))?.index ?? text.length);
  return rest.findLast((word) => word.end <= end && isAct(word));
}

/** What names no act: adverbs, auxiliaries, articles, what denies. */
export function isLight(word: Word, { adverbs, auxiliaries, passive, nobody, articles, negators }: DirectiveTables): boolean {
  return [adverbs, auxiliaries, passive, nobody, articles].some((list) => list.has(word.norm)) || phraseAt([word], 0, negators) !== undefined;
}

/** A word of grammar, as in "cannot but"; "consider" is weak where texts are compared, and an act. */
function isWeak(word: Word, { language, markers }: DirectiveTables): boolean {
  return (languageNamed(language)?.weak.includes(word.norm) ?? false) && phraseAt([word], 0, markers) === undefined;
}

/** Whether the other side has the act in any form of it. */
function isSaid(act: Word, there: readonly Word[], { language }: PairView): boolean {
  const root = stem(act.norm, language);
  return there.some(({ norm }) => norm === act.norm || stem(norm, language) === root);
}
