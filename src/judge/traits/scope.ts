import type { DirectiveTables } from '../../language/directive/index.js';
import { findPhrases, spanOf } from '../../language/matcher.js';
import { stem, type Word } from '../../text/index.js';
import { otherSide, type Span } from '../../types.js';
import { asks, type ClauseGroup } from '../clauses.js';
import { type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import type { Detector, DetectorSpec } from './spec.js';

/** How many words behind "all" its noun may stand ("all community mental health providers"). */
const REACH = 3;
/** Words up to this length end a noun phrase ("in", "that", "must"). */
const SMALL = 4;

/** Universal quantifiers: lost while what they stood for stays softens; a shortened list has no direction. */
const detect: Detector = (pair) =>
  pair.groups.flatMap((group) => {
    if (!isAsked(pair, group)) return [];
    return [...lost(pair, group, 'draft'), ...lost(pair, group, 'final')];
  });

/** Whether either side asks for something in these clauses: "of all the ways to share" in a reason covers nobody. */
function isAsked(pair: PairView, { draft, final }: ClauseGroup): boolean {
  return draft.length > 0 && final.length > 0 && (draft.some((clause) => asks(pair.draft, clause)) || final.some((clause) => asks(pair.final, clause)));
}

interface Quantified {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
  readonly sourced: boolean;
  /** "each trust": the bare plural "trusts" says the same, only a partial quantifier says less */
  readonly each: boolean;
}

type Side = 'draft' | 'final';

/** One side of a group of clauses. */
interface Part {
  readonly view: SideView;
  readonly words: readonly Word[];
  readonly tables: DirectiveTables;
}

function lost({ tables, ...pair }: PairView, group: ClauseGroup, side: Side): Observation[] {
  if (!tables) return [];
  const part = (at: Side): Part => ({ view: pair[at], words: group[at].flatMap(({ words }) => words), tables });
  const [own, other] = [part(side), part(otherSide(side))];
  const [here, there] = [universals(own), universals(other)];
  if (there.length >= here.length) return [];
  return here.flatMap((one) => {
    const place = placeOf(own, one, other);
    if (place === undefined || there.some(({ to }) => to <= place && place - to <= REACH)) return [];
    const counterpart = partialAt(other, place);
    const isBare = counterpart.start === other.words[place]?.start;
    if (one.each && isBare && own.words[one.to]?.norm !== other.words[place]?.norm) return [];
    const { direction, ...seenThere } = observed(side, spanOf(own.view.text, own.words, one.from, nounEnd(own, one.to)), counterpart);
    return [one.sourced && direction ? { ...seenThere, direction } : seenThere];
  });
}

function observed(side: Side, own: Span, other: Span): Observation {
  const [draft, final] = side === 'draft' ? [own, other] : [other, own];
  const direction = side === 'draft' ? 'softened' : 'strengthened';
  return seen({ type: 'scope', direction, lone: true, reason: `only the ${side} says “${own.text}”` }, draft, final);
}

/** Quantifiers that are not part of a date ("every year") or of one that is less ("not all"). */
function universals({ view, words, tables }: Part): Quantified[] {
  const inDate = (start = 0) => view.dates.some((date) => start >= date.start && start < date.end);
  const partial = findPhrases(words, tables.partial);
  const isPartial = (at: number) => partial.some(({ from, to }) => at >= from && at < to);
  const hits = findPhrases(words, tables.universal).filter(({ from }) => !inDate(words[from]?.start) && !isPartial(from));
  return hits.map(({ entry, from, to }) => ({ ...entry, from, to, each: tables.each.has(entry.phrase) }));
}

/** Where the noun behind a quantifier stands on the other side: beside the same word before or behind it. */
function placeOf({ words, tables }: Part, { from, to }: Quantified, other: Part): number | undefined {
  const at = tables.articles.has(words[to]?.norm ?? '') ? to + 1 : to;
  const noun = words[at];
  if (!noun || noun.norm.length < 3) return undefined;
  const [before, behind] = [words[from - 1]?.norm, words[at + 1]?.norm];
  const place = other.words.findIndex(({ norm }, index) => {
    if (stem(norm, tables.language) !== stem(noun.norm, tables.language)) return false;
    const near = other.words.slice(Math.max(0, index - REACH), index);
    return near.some((word) => word.norm === before) || (behind !== undefined && other.words[index + 1]?.norm === behind) || (index <= 1 && from <= 1);
  });
  return place < 0 ? undefined : place;
}

/** Up to the noun that is counted, through the words in front of it ("all water companies"). */
function nounEnd({ view, words }: Part, from: number): number {
  const goesOn = (at: number) => {
    const word = words[at];
    if (!word || word.norm.length <= SMALL || words[at - 1]?.end !== word.start - 1) return false;
    return !view.duties.some(({ span }) => span.start === word.start);
  };
  let to = from + 1;
  while (to < from + REACH && goesOn(to)) to++;
  return Math.min(words.length, to);
}

/** The noun on the other side with the partial quantifier in front of it, where one stands there. */
function partialAt(part: Part, place: number): Span {
  const start = Math.max(0, place - REACH);
  const partial = findPhrases(part.words.slice(start, place), part.tables.partial)[0];
  return spanOf(part.view.text, part.words, partial ? start + partial.from : place, nounEnd(part, place));
}

export default { order: 8, detect } satisfies DetectorSpec;
