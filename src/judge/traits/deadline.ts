import type { DirectiveTables } from '../../language/directive/index.js';
import { findPhrases, phraseAt } from '../../language/matcher.js';
import type { Word } from '../../text/index.js';
import { type DateValue, mayTellTime } from '../../text/values/index.js';
import { otherSide, type Side, type Span } from '../../types.js';
import { asks, type Clause } from '../clauses.js';
import { compared, type Direction, type Observation, seen } from '../observation.js';
import { isInSubject, isUnderDenial } from '../owed.js';
import type { PairView, SideView } from '../pair.js';
import { slotOf } from '../slot.js';
import { exchanged, leftover } from './leftover.js';
import { isLight } from './open-turn.js';
import { type Due, otherSeason, seasonsDue } from './season.js';
import type { Detector, DetectorSpec } from './spec.js';

/** When: removed, later or made vague softens; the mirror strengthens. */
const detect: Detector = (pair) => {
  const key = ({ kind, value, text, edge }: DateValue) => (kind === 'vague' ? text.toLowerCase() : `${value} ${edge ?? ''}`);
  const [before, after] = [due('draft', pair), due('final', pair)];
  const inOrder = pair.sameWords && before.length === after.length;
  // told once for two acts in one text, and for each of them in the other: not gone
  const stands = (date: DateValue, others: readonly DateValue[]) => !inOrder && others.some((one) => key(one) === key(date));
  const [all, others] = (inOrder ? exchanged : leftover)(before, after, key);
  const [draft, final] = [all.filter((date) => !stands(date, after)), others.filter((date) => !stands(date, before))];
  const count = Math.min(draft.length, final.length);
  const both = draft.slice(0, count).flatMap((one, at) => pairedWith(one, final[at] as DateValue, pair));
  const gone = draft.slice(count).flatMap((date) => alone(date, 'draft', pair));
  const come = final.slice(count).flatMap((date) => alone(date, 'final', pair));
  return [...both, ...gone, ...come, ...otherSeason(pair)];
};

const due = (side: Side, pair: PairView): Due[] =>
  [...pair[side].dates.filter((date) => date.due), ...seasonsDue(side, pair)].sort((one, other) => one.start - other.start);

/** What has changed between the dates of two cells, of which each holds one: without places in a text. */
export function datesChanged([draft, ...more]: readonly DateValue[], [final, ...others]: readonly DateValue[]): Observation[] {
  if (!draft || !final || more.length + others.length > 0 || draft.value === final.value || isSameDay(draft, final)) return [];
  const { draft: _draft, final: _final, ...told } = changed(draft, final);
  return [told];
}

function pairedWith(draft: DateValue, final: DateValue, pair: PairView): Observation[] {
  if (isSameDay(draft, final)) return [];
  return [changed(draft, final, isDue(draft, 'draft', pair) && isDue(final, 'final', pair))];
}

/** "By the end of June" and "by 30 June", "before 1 July" and "by 30 June". */
const isSameDay = ({ edge, by }: DateValue, other: DateValue): boolean =>
  edge === other.edge && by !== undefined && other.by !== undefined && by[0] <= other.by[1] && other.by[0] <= by[1];

/**
 * Whether a date is one by which or from which an act is due: "papers from before 1950" are of a kind, what goes on "until 2029" is not late, and what
 * is not to be done before 2029 is not due by then.
 */
function isDue(date: DateValue, side: Side, { tables, ...pair }: PairView): boolean {
  return (
    date.edge !== 'last' &&
    tables !== undefined &&
    !isInSubject(date, pair[side], tables) &&
    !isUnderDenial(date, pair[side], tables) &&
    !mayEndure(date, pair[side], tables)
  );
}

/** „Die Mole bis zum 1. Juni sperren“, "close the pier in June": of what goes on, only "by" and the like says when it has to be done. */
function mayEndure(date: DateValue, view: SideView, tables: DirectiveTables): boolean {
  const { words } = view;
  const at = words.findIndex((word) => word.start >= date.start);
  const isDeadline = phraseAt(words, at, tables.deadlines) !== undefined && !tables.either.has(words[at]?.norm ?? '');
  return !isDeadline && date.kind !== 'relative' && actsAt(date, at, view, tables).some(({ norm }) => tables.enduring.has(norm));
}

/** Words that may name the act to which a date belongs: its verb, and what stands in front of the date ("have the pier closed in June") or of the verb. */
function actsAt({ start, end }: DateValue, at: number, view: SideView, tables: DirectiveTables): readonly Word[] {
  const { words, text, duties } = view;
  if (tables.order === 'clause') {
    const stop = end + (/[,;:!?\n]|\.(?=\s|$)/.exec(text.slice(end))?.index ?? text.length);
    return words.filter((word) => word.end <= stop && !isLight(word, tables)).slice(-2);
  }
  const duty = duties.findLast(({ from }) => (words[from]?.start ?? 0) < start);
  const sentence = Math.max(0, text.lastIndexOf('. ', start));
  if (!duty || (words[duty.from]?.start ?? 0) < sentence) return words.filter((word) => word.start >= sentence && word.start < start);
  const from = duty.modal ? Math.max(duty.to, duty.verb) : duty.verb;
  const act = words.findIndex((word, index) => index >= from && !isLight(word, tables));
  return [words[joinedAt(words, act, at, tables) ?? act], words[at - 1]].flatMap((word) => word ?? []);
}

/** "Keep a register and publish it": another act behind a conjunction, told by the article or pronoun of its object. */
function joinedAt(words: readonly Word[], from: number, to: number, { conjunctions, articles, grammar }: DirectiveTables): number | undefined {
  const opens = ({ norm }: Word) => articles.has(norm) || (grammar.lexicon?.pronouns.includes(norm) ?? false);
  const at = words.findLastIndex((word, index) => index > from && index + 2 < to && conjunctions.has(word.norm) && opens(words[index + 2] as Word));
  return at < 0 ? undefined : at + 1;
}

function changed(draft: DateValue, final: DateValue, isOfAct = true): Observation {
  const direction = isOfAct ? moved(draft, final) : undefined;
  return seen({ type: 'deadline', ...(direction ? { direction } : {}), reason: reasonOf(draft, final, direction) }, draft, final);
}

function moved(draft: DateValue, final: DateValue): Direction | undefined {
  const vague = compared(draft.kind === 'vague' ? 0 : 1, final.kind === 'vague' ? 0 : 1);
  if (vague) return vague;
  if (draft.kind !== final.kind || draft.edge !== final.edge || draft.latest === undefined || final.latest === undefined || !sameAnchor(draft, final))
    return undefined;
  if (isRange(draft) !== isRange(final)) return undefined;
  if (ofWorkdays(draft) !== ofWorkdays(final)) return ofOtherDays(draft, final);
  if ((final.earliest ?? final.latest) > draft.latest) return 'softened';
  return (draft.earliest ?? draft.latest) > final.latest ? 'strengthened' : undefined;
}

const ofWorkdays = ({ value }: DateValue): boolean => /^P[\d.–]+B$/.test(value);

/** Days that a period in working days may be longer than it is with five of them in a week: a weekend falls into it, or a holiday. */
const FREE = 3;

/** Working days against days: which is longer hangs on the day on which it begins, where they are about as long. */
function ofOtherDays(draft: DateValue, final: DateValue): Direction | undefined {
  const isApart = Math.abs((draft.latest ?? 0) - (final.latest ?? 0)) > FREE || draft.value.slice(0, -1) === final.value.slice(0, -1);
  return isApart ? compared(draft.latest ?? 0, final.latest ?? 0, 'softened') : undefined;
}

/** "Within 5–10 days": where the other side has one number, a dash may have been lost. */
const isRange = ({ kind, earliest, latest }: DateValue): boolean => kind === 'relative' && earliest !== latest;

/** Periods are compared only when they count from the same thing, as far as it is printed. */
function sameAnchor({ anchor: draft }: DateValue, { anchor: final }: DateValue): boolean {
  if (!draft || !final) return true;
  const words = new Set(draft.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  return (final.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => words.has(word));
}

function reasonOf(draft: DateValue, final: DateValue, direction: Direction | undefined): string {
  if (final.kind === 'vague' && draft.kind !== 'vague') return 'the draft gives a date or period, the final none that could be missed';
  if (draft.kind === 'vague' && final.kind !== 'vague') return 'the final gives a date or period, the draft none that could be missed';
  const [more, less] = draft.kind === 'recurring' ? ['less often', 'more often'] : ['later', 'earlier'];
  return direction ? `${direction === 'softened' ? more : less} in the final than in the draft` : 'another date or period';
}

/** A date without one on the other side: where other words stand in its place, they may say when, and nothing is claimed of what is weaker. */
function alone(date: Due, side: Side, pair: PairView): Observation[] {
  if (!hasCounterpart(pair, side, date)) return [];
  const slot = slotOf(date, side, pair);
  if (slot?.words.some((word) => mayTellTime(word, pair.language))) return [];
  // "suspend the ferry" against "continue the ferry until May": the verb stands in the place of the other verb
  const isCourse = slot?.words.some((word) => pair.tables && phraseAt([word], 0, pair.tables.courses) !== undefined) ?? false;
  const [draft, final] = sides(side, date, slot?.isExact && !isCourse ? slot.span : undefined);
  if (draft && final)
    return [seen({ type: 'deadline', reason: `the draft has “${draft.text}” where the final has “${final.text}”`, ...date.season }, draft, final)];
  const isOpen =
    isCourse || date.kind === 'vague' || isEarliest(date, side, pair) || date.season !== undefined || !isDue(date, side, pair) || isBeforeEvent(pair, side);
  const direction: Direction | undefined = isOpen ? undefined : draft ? 'softened' : 'strengthened';
  const reason = isBeforeEvent(pair, side) ? `only the ${side} gives a date or period` : `only the ${side} says when`;
  return [seen({ type: 'deadline', ...(direction ? { direction } : {}), reason, ...date.season }, draft, final)];
}

/** "Not before 2029", „frühestens 2029“: no day by which or from which something is done, but the first on which it may be. */
function isEarliest({ edge, start }: DateValue, side: Side, { tables, ...pair }: PairView): boolean {
  const { words } = pair[side];
  const at = words.findIndex((word) => word.start >= start);
  return edge === 'first' && tables !== undefined && phraseAt(words, at, tables.due) === undefined;
}

/** "Before work begins" says when, too, if not by a date: whether "within three months" is later, only the event tells. */
function isBeforeEvent({ tables, ...pair }: PairView, side: Side): boolean {
  const events = (at: Side) => (tables ? findPhrases(pair[at].words, tables.before).filter(({ from }) => !isInDate(pair[at], from)).length : 0);
  return events(otherSide(side)) > events(side);
}

const isInDate = ({ dates, words }: SideView, at: number): boolean =>
  dates.some(({ start, end }) => (words[at]?.start ?? 0) >= start && (words[at]?.start ?? 0) < end);

const sides = (side: Side, own: Span, other: Span | undefined) => (side === 'draft' ? [own, other] : [other, own]);

/** Words of a sentence that only says when ("This should be in place within 12 months."). */
const SHORT = 20;

/** Whether the clause of a date goes on in the other side, or is a sentence that only says when; a date inside a new act is no deadline of the old. */
function hasCounterpart(pair: PairView, side: 'draft' | 'final', date: DateValue): boolean {
  const holds = ({ start, end }: Clause) => date.start >= start && date.start < end;
  const group = pair.groups.find((candidate) => candidate[side].some(holds));
  const clause = group?.[side].find(holds);
  if (!group || !clause) return false;
  if (group.draft.length > 0 && group.final.length > 0) return asks(pair[side], clause);
  return clause.words.length <= SHORT && pair.tables !== undefined && phraseAt(pair[side].words, clause.from, pair.tables.anaphors) !== undefined;
}

export default { order: 6, detect } satisfies DetectorSpec;
