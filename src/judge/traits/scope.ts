import { stem, type Word } from '../../text/index.js';
import { findPhrases, spanOf } from '../../text/phrases.js';
import type { Span } from '../../types.js';
import type { ClauseGroup } from '../clauses.js';
import { type Detector, type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';

/** How many words behind "all" its noun may stand ("all community mental health providers"). */
const REACH = 3;
/** Words up to this length end a noun phrase ("in", "that", "must"). */
const SMALL = 4;

/** Universal quantifiers: lost while what they stood for stays softens; a shortened list has no direction. */
export const scope: Detector = (pair) =>
  pair.groups.flatMap((group) => {
    if (group.draft.length === 0 || group.final.length === 0) return [];
    return [...lost(pair, group, 'draft'), ...lost(pair, group, 'final')];
  });

interface Quantified {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
  readonly backed: boolean;
  /** "each trust": the bare plural "trusts" says the same, only a partial quantifier says less */
  readonly each: boolean;
}

function lost(pair: PairView, group: ClauseGroup, side: 'draft' | 'final'): Observation[] {
  const other = side === 'draft' ? 'final' : 'draft';
  const [own, theirs] = [wordsOf(group[side]), wordsOf(group[other])];
  const [mine, counter] = [universals(own, pair, side), universals(theirs, pair, other)];
  if (counter.length >= mine.length) return [];
  return mine.flatMap((one) => {
    const place = placeOf(own, one, theirs, pair.language);
    if (!one.backed || place === undefined || counter.some(({ to }) => to <= place && place - to <= REACH)) return [];
    const counterpart = partialAt(pair, other, theirs, place);
    if (one.each && counterpart.start === theirs[place]?.start && own[one.to]?.norm !== theirs[place]?.norm) return [];
    return [observed(side, [spanOf(pair[side].text, own, one.from, nounEnd(pair[side], own, one.to)), counterpart])];
  });
}

function observed(side: 'draft' | 'final', [own, theirs]: readonly [Span, Span]): Observation {
  const [draft, final] = side === 'draft' ? [own, theirs] : [theirs, own];
  const direction = side === 'draft' ? 'softened' : 'strengthened';
  return seen({ type: 'scope', direction, reason: `only the ${side} says “${own.text}”` }, draft, final);
}

const wordsOf = (clauses: ClauseGroup['draft']): Word[] => clauses.flatMap(({ words }) => words);

/** Quantifiers that are not part of a date ("every year"). */
function universals(words: readonly Word[], { tables, ...pair }: PairView, side: 'draft' | 'final'): Quantified[] {
  if (!tables) return [];
  const { dates } = pair[side];
  const inDate = (at: number) => dates.some(({ start, end }) => (words[at]?.start ?? 0) >= start && (words[at]?.start ?? 0) < end);
  return findPhrases(words, tables.universal).flatMap(({ entry, from, to }) =>
    inDate(from) ? [] : [{ ...entry, from, to, each: tables.each.has(entry.phrase) }],
  );
}

/** Where the noun behind a quantifier stands on the other side: beside the same word before or behind it. */
function placeOf(own: readonly Word[], { from, to }: Quantified, theirs: readonly Word[], language: string): number | undefined {
  const at = own[to]?.norm === 'of' || own[to]?.norm === 'the' ? to + 1 : to;
  const noun = own[at];
  if (!noun || noun.norm.length < 3) return undefined;
  const beside = [own[from - 1]?.norm, own[at + 1]?.norm];
  const place = theirs.findIndex(({ norm }, index) => {
    if (stem(norm, language) !== stem(noun.norm, language)) return false;
    const before = theirs.slice(Math.max(0, index - REACH), index).some((word) => word.norm === beside[0]);
    return before || (beside[1] !== undefined && theirs[index + 1]?.norm === beside[1]) || (index <= 1 && from <= 1);
  });
  return place < 0 ? undefined : place;
}

/** Up to the noun that is counted, through the words in front of it ("all water companies"). */
function nounEnd({ duties }: SideView, words: readonly Word[], from: number): number {
  const isModal = (word: Word | undefined) => duties.some(({ span }) => span.start === word?.start);
  let to = from + 1;
  while (
    to < Math.min(words.length, from + REACH) &&
    words[to - 1]?.end === (words[to]?.start ?? 0) - 1 &&
    (words[to]?.norm.length ?? 0) > SMALL &&
    !isModal(words[to])
  )
    to++;
  return Math.min(words.length, to);
}

/** The noun on the other side with the partial quantifier in front of it, where one stands there. */
function partialAt({ tables, ...pair }: PairView, side: 'draft' | 'final', words: readonly Word[], place: number): Span {
  const start = Math.max(0, place - REACH);
  const partial = tables ? findPhrases(words.slice(start, place), tables.partial)[0] : undefined;
  return spanOf(pair[side].text, words, partial ? start + partial.from : place, nounEnd(pair[side], words, place));
}
