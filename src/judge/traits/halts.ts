import type { DirectiveTables, Duty } from '../../language/directive/index.js';
import { languageNamed } from '../../language/index.js';
import { findPhrases, type PhraseHit, spanOf } from '../../language/matcher.js';
import { stem, type Word } from '../../text/index.js';
import { otherSide, type Span } from '../../types.js';
import type { ClauseGroup } from '../clauses.js';
import type { PairView } from '../pair.js';

type Side = 'draft' | 'final';

/** The words by which an act that is a noun ends on one side, and the first word of the other that goes on with it or asks for it. */
interface Halt {
  readonly span: Span;
  readonly asked: Word;
}

/** An act among some words, and the first words of what it is done to. */
interface Act {
  readonly at: number;
  readonly object: readonly Word[];
}

interface Reading {
  readonly tables: DirectiveTables;
  readonly language: string;
}

/** "Stop the sale of maps" against "continue the sale", or against "sell maps": the act and its object are those of the other side. */
export function haltIn(pair: PairView, group: ClauseGroup, side: Side, other: Duty): Halt | undefined {
  const { tables, language } = pair;
  if (!tables) return undefined;
  const [here, there] = [wordsOf(group, side), wordsOf(group, otherSide(side))];
  if (findPhrases(there, tables.halting).length > 0) return undefined;
  const reading = { tables, language };
  const { words } = pair[otherSide(side)];
  const asked = askedIn(there, [words[other.verb], words[other.to]], reading);
  for (const hit of findPhrases(here, tables.halting)) {
    const word = actsOf(here, hit, reading).flatMap(
      (act) => goesOn(here[act.at] as Word, act, there, reading) ?? asks(here[act.at] as Word, act, there, asked, reading) ?? [],
    );
    if (word[0]) return { span: spanOf(pair[side].text, here, hit.from, hit.to), asked: word[0] };
  }
  return undefined;
}

export const wordsOf = (group: ClauseGroup, side: Side) => group[side].flatMap(({ words }) => words);

/** Where the other side goes on with the same act. */
function goesOn(noun: Word, act: Act, there: readonly Word[], reading: Reading): Word | undefined {
  const isSame = (other: Act) => isOneAct(there[other.at] as Word, noun, reading) && fits(noun, act, there[other.at] as Word, other, reading);
  const hit = findPhrases(there, reading.tables.continuing).find((each) => actsOf(there, each, reading).some(isSame));
  return hit && there[hit.from];
}

/** The object is shared, or neither side names one; one of them may leave out that of the same noun: "continue the ferry", "suspend the ferry at night". */
function fits(noun: Word, { object: one }: Act, other: Word, { object: another }: Act, reading: Reading): boolean {
  const isLeftOut = one.length === 0 || another.length === 0;
  return isLeftOut ? one.length === another.length || noun.norm === other.norm : isShared(one, another, reading);
}

/** Where the other side asks for the act by its verb, with the same object. */
function asks(noun: Word, { object }: Act, there: readonly Word[], asked: readonly Act[], reading: Reading): Word | undefined {
  const act = asked.find(({ at, object: other }) => isOneAct(there[at] as Word, noun, reading) && isShared(object, other, reading));
  return act && there[act.at];
}

/** The verbs that some words ask for. */
function askedIn(there: readonly Word[], verbs: readonly (Word | undefined)[], { tables, language }: Reading): Act[] {
  if (tables.order === 'clause') return [{ at: there.length - 1, object: run(there.slice(0, -1).reverse(), language) }];
  const places = verbs.map((verb) => there.findIndex(({ start }) => start === verb?.start)).filter((at) => at >= 0);
  return places.map((at) => ({ at, object: run(there.slice(at + 1), language) }));
}

/** The acts that a phrase holds: the word it leaves open; where it leaves a gap, any that stands there. */
function actsOf(words: readonly Word[], { entry, from, to }: PhraseHit<number>, { language }: Reading): Act[] {
  const places = entry > 0 ? [to - entry] : Array.from({ length: Math.max(0, to - from - 2) }, (_, at) => from + 1 + at);
  return places.map((at) => ({ at, object: run(words.slice(at + 1, entry === 1 ? undefined : to - 1), language) }));
}

/** Weak words that may stand in front of an object: "of all the". */
const LEAD = 3;

/** The first words in a row that carry a meaning. */
function run(words: readonly Word[], language: string): Word[] {
  const weak = new Set(languageNamed(language)?.weak ?? []);
  const from = words.findIndex(({ norm }) => !weak.has(norm));
  if (from < 0 || from > LEAD) return [];
  const end = words.findIndex(({ norm }, at) => at > from && weak.has(norm));
  return words.slice(from, end < 0 ? undefined : end);
}

function isShared(one: readonly Word[], other: readonly Word[], { language }: Reading): boolean {
  const stems = new Set(other.map(({ norm }) => stem(norm, language)));
  return one.some(({ norm }) => stems.has(stem(norm, language)));
}

/** Letters that stay of a verb without its ending. */
const ROOT = 3;

/** Forms of one verb, or a verb and its noun: one stem, or one root before the endings of verbs ("pagar", "pagando"). */
export function isOneAct({ norm: one }: Word, { norm: other }: Word, { tables, language }: Reading): boolean {
  const root = (norm: string) => {
    const ending = tables.verbEndings.find((each) => norm.length - each.length >= ROOT && norm.endsWith(each));
    return ending && norm.slice(0, -ending.length);
  };
  return stem(one, language) === stem(other, language) || (root(one) !== undefined && root(one) === root(other));
}
