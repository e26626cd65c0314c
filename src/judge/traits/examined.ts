import type { DirectiveTables } from '../../language/directive/index.js';
import { findPhrases, type PhraseHit, phraseAt, spanOf } from '../../language/matcher.js';
import { stem, type Word } from '../../text/index.js';
import { otherSide, type Side, type Span } from '../../types.js';
import { asks, type ClauseGroup } from '../clauses.js';
import { type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { dutiesIn } from './duty-pairs.js';
import type { Detector, DetectorSpec } from './spec.js';

/** What one side asks to do and the other to look into: "introduce a levy" → "assess the introduction of a levy", "study the feasibility of", "examine whether". */
const detect: Detector = (pair) =>
  pair.groups.flatMap((group) => {
    const { tables } = pair;
    if (!tables || !isAsked(pair, group)) return [];
    const [draft, final] = [lookedInto(pair, group, 'draft', tables), lookedInto(pair, group, 'final', tables)];
    return draft.length > 0 === final.length > 0 ? [] : [observed(draft[0], final[0])];
  });

function isAsked(pair: PairView, group: ClauseGroup): boolean {
  const side = (at: Side) => group[at].some((clause) => asks(pair[at], clause));
  // "should consider" is weaker by its verb of duty already
  const isSoft = (at: Side) => dutiesIn(pair[at], group[at]).some(({ downtoner, sourced }) => downtoner !== undefined && sourced);
  return side('draft') && side('final') && !isSoft('draft') && !isSoft('final');
}

function observed(draft: Span | undefined, final: Span | undefined): Observation {
  const side = final ? 'final' : 'draft';
  const reason = `only the ${side} asks to look into it: “${(final ?? draft)?.text}”`;
  return seen({ direction: final ? 'softened' : 'strengthened', reason }, draft, final);
}

/** The verbs of looking into in some clauses that have an act of the other side for their object, or say that it is not settled. */
function lookedInto(pair: PairView, group: ClauseGroup, side: Side, tables: DirectiveTables): Span[] {
  const wordsIn = (at: Side): readonly Word[] => group[at].flatMap(({ words }) => words);
  const [own, other] = [wordsIn(side), wordsIn(otherSide(side))];
  if ([tables.looking, tables.looked].some((list) => findPhrases(other, list).length > 0)) return [];
  const done = actsOf(pair[otherSide(side)], group[otherSide(side)], tables);
  return findPhrases(own, tables.looking)
    .filter((hit) => !isAdded(hit, own, tables) && !own.slice(0, hit.from).some(({ norm }) => done.has(stem(norm, tables.language))))
    .filter((hit) => hasAct(hit, own, other, done, tables))
    .map(({ from, to }) => spanOf(pair[side].text, own, from, to));
}

/** "Publish and assess", "review and revise": one act more, not one in the place of another. */
function isAdded({ from, to }: PhraseHit<true>, own: readonly Word[], { conjunctions, looked }: DirectiveTables): boolean {
  const joins = (at: number) => conjunctions.has(own[at]?.norm ?? '') && phraseAt(own, at, looked) === undefined;
  return joins(from - 1) || joins(to);
}

/** The verbs by which a side asks: behind the verb of duty, or the first word where there is none; or the last, where verbs stand last. */
function actsOf(view: SideView, clauses: ClauseGroup['draft'], { order, auxiliaries, language }: DirectiveTables): ReadonlySet<string> {
  const last = (words: readonly Word[]) => words.findLast(({ norm }) => !auxiliaries.has(norm));
  const behind = dutiesIn(view, clauses).map(({ verb }) => view.words[verb]);
  const opening = behind.length > 0 ? behind : clauses.map(({ words }) => words[0]);
  const found = order === 'clause' ? [...(behind.length > 0 ? [] : opening), ...clauses.map(({ words }) => last(words))] : opening;
  return new Set(found.flatMap((word) => (word ? [stem(word.norm, language)] : [])));
}

/** How far from its verb the object of looking into stands. */
const REACH = 8;
/** Words up to this length open a clause right behind the verb: "si", "ob". */
const SMALL = 3;

/** Whether what is looked into is an act that the other side asks for: without it, "report on the levy" would be taken for "introduce the levy". */
function hasAct({ from, to }: PhraseHit<true>, own: readonly Word[], other: readonly Word[], acts: ReadonlySet<string>, tables: DirectiveTables): boolean {
  const near = [...own.slice(to, to + REACH), ...(tables.order === 'clause' ? own.slice(Math.max(0, from - REACH), from) : [])];
  const isUnsettled = findPhrases(near, tables.looked).some((hit) => (near[hit.from]?.norm.length ?? 0) > SMALL || hit.from === 0);
  return near.some(
    (word) => (isUnsettled || isNounOfAct(word, other, tables)) && [...acts].some((act) => isAlike(word.norm, act) || isAlike(bare(word.norm), bare(act))),
  );
}

/** "Protecting" is another form of "protect", "protection" is another word, and only of an act that it does not stand beside. */
function isNounOfAct({ norm }: Word, others: readonly Word[], { actingNouns, grammar }: DirectiveTables): boolean {
  const isForm = grammar.lexicon?.bareCommand?.inflected.some((ending) => norm.endsWith(ending)) ?? false;
  return !isForm && actingNouns.some((ending) => norm.endsWith(ending)) && !others.some((other) => other.norm === norm);
}

/** "Einzurichten" and "eingerichtet" are "einrichten". */
const bare = (norm: string): string => norm.replace(/zu|ge/, '');

/** Letters that an act and the noun it becomes begin with: "introduce", "introduction". */
const SHARED = 5;

const isAlike = (one: string, act: string): boolean => one === act || (one.startsWith(act.slice(0, SHARED)) && act.length >= SHARED);

export default { order: 3, detect } satisfies DetectorSpec;
