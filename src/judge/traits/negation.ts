import { type DirectiveTables, type Duty, type Negation, plainNegation } from '../../language/directive/index.js';
import { findPhrases, phraseAt, spanOf } from '../../language/matcher.js';
import { stem, type Word } from '../../text/index.js';
import { otherSide, type Span } from '../../types.js';
import { type ClauseGroup, within } from '../clauses.js';
import { type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { otherCourse } from './course.js';
import { denialIn } from './denial.js';
import { type DutyPair, dutiesIn, dutyPairs } from './duty-pairs.js';
import { haltIn, isOneAct, wordsOf } from './halts.js';
import { isDeniedTwice, openTurn } from './open-turn.js';
import type { Detector, DetectorSpec } from './spec.js';

/** A duty turned round: neither softer nor stronger, and always shown first. */
const detect: Detector = (pair) => {
  const found = pair.groups.flatMap((group) => {
    const none = dutiesIn(pair.draft, group.draft).length + dutiesIn(pair.final, group.final).length === 0;
    return none ? plain(pair, group) : dutyPairs(pair, group).flatMap((duties) => turned(pair, group, duties));
  });
  return [() => found, () => otherCourse(pair), () => denialIn(pair)].map((look) => look()).find((seen) => seen.length > 0) ?? [];
};

type Side = 'draft' | 'final';
type BothDuties = { readonly [side in Side]: Duty };

function turned(pair: PairView, group: ClauseGroup, { draft, final }: DutyPair): Observation[] {
  if (!draft || !final) return lifted(pair, group, { ...(draft ? { draft } : {}), ...(final ? { final } : {}) });
  if (draft.negated === final.negated) return draft.negated ? [] : halted(pair, group, { draft, final });
  const [side, negated] = draft.negated ? (['draft', draft] as const) : (['final', final] as const);
  // to deny that an act ends is to ask for it, and to deny it is what its end says
  if (deniesHalt(pair, group, side, { draft, final })) return [];
  if (negated.ceased && !asks(pair, group, side, negated.ceased)) return [];
  const wait = waitOf(pair, group, side);
  if (wait === 'sure' || isDenied(pair, group, side, negated) || isOnlyCapped(pair, group, side)) return [];
  if (isDeniedTwice(pair, side, negated)) return [];
  const doubt = wait?.doubt ?? openTurn(pair, group, side, negated);
  return [seen({ type: 'negation', reason: reason(side), ...(doubt ? { doubt } : {}) }, wide(pair.draft, draft), wide(pair.final, final))];
}

/** "Must inspect the gates" against "need not inspect the gates", where the other side has no verb of duty that is known: it denies what this side asks for. */
function lifted({ tables, language, ...pair }: PairView, group: ClauseGroup, { draft, final }: DutyPair): Observation[] {
  const [side, duty] = draft ? (['draft', draft] as const) : (['final', final as Duty] as const);
  if (!tables || duty.negated || !duty.modal || group[side].length !== 1 || group[otherSide(side)].length !== 1) return [];
  const [here, there] = [wordsOf(group, side), wordsOf(group, otherSide(side))];
  const negators = (words: readonly Word[]) => findPhrases(words, tables.negators).filter(({ entry }) => entry === 'negator');
  const [denied] = negators(there);
  const act = (tables.order === 'clause' ? here.at(-1) : (goingOn(here, tables)[0] ?? pair[side].words[duty.verb]))?.norm ?? '';
  const isSame = ({ norm }: Word) => stem(norm, language) === stem(act, language);
  if (!denied || negators(here).length > 0 || !there.slice(denied.to).some(isSame) || findPhrases(there, tables.waiting).length > 0) return [];
  const negator = spanOf(pair[otherSide(side)].text, there, denied.from, denied.to);
  return [seen({ type: 'negation', reason: reason(otherSide(side)) }, draft ? duty.modal : negator, draft ? negator : duty.modal)];
}

const reason = (side: Side) => `the duty is turned round: only the ${side} has it in the negative`;

/** Whether the other side asks for the act that ends on this one: "should stop using" is no opposite of "should end the use". */
function asks({ language, tables }: PairView, group: ClauseGroup, side: Side, act: Word): boolean {
  const base = act.norm.replace(/ing$/, '');
  const forms = new Set([act.norm, base, `${base}e`]);
  const there = wordsOf(group, otherSide(side));
  return (
    there.some(({ norm }) => forms.has(norm) || stem(norm, language) === stem(act.norm, language)) ||
    (tables !== undefined && goingOn(there, tables).some((other) => isOneAct(other, act, { tables, language })))
  );
}

/** The acts that go on in some words: "seguir pagando". */
const goingOn = (words: readonly Word[], tables: PairView['tables']): readonly Word[] =>
  tables ? findPhrases(words, tables.continuing).flatMap(({ from, to }) => words.slice(from, to).at(-1) ?? []) : [];

const SIDES = ['draft', 'final'] as const;

/** Whether what one side denies is the end of the act, or the act that ends on the other: "should not end the sale", "should not sell" against "should end the sale". */
function deniesHalt(pair: PairView, group: ClauseGroup, side: Side, duties: BothDuties): boolean {
  return SIDES.some((each) => {
    const halt = haltIn(pair, group, each, duties[otherSide(each)]);
    return halt !== undefined && denies(pair, side, duties[side], each === side ? halt.span : halt.asked);
  });
}

/** Whether a duty in the negative denies the act that begins at some place: it stands right behind, or in the same part of the clause where verbs close it. */
function denies({ tables, ...pair }: PairView, side: Side, { negator, to }: Duty, { start }: { readonly start: number }): boolean {
  const { text, words } = pair[side];
  if (!tables || !negator || start < negator.start || /[.,;:!?]/.test(text.slice(negator.end, start))) return false;
  const from = Math.max(negator.end, words[to]?.start ?? 0);
  const between = words.filter((word) => word.start >= from && word.end <= start);
  return tables.order === 'clause' ? !between.some(({ norm }) => tables.conjunctions.has(norm)) : between.length <= DENIED;
}

/** Where neither side denies. */
function halted(pair: PairView, group: ClauseGroup, duties: BothDuties): Observation[] {
  const { tables } = pair;
  if (!tables || SIDES.some((side) => findPhrases(wordsOf(group, side), tables.negators).some(({ entry }) => entry === 'negator'))) return [];
  return SIDES.flatMap((side) => {
    const halt = haltIn(pair, group, side, duties[otherSide(side)])?.span;
    if (!halt) return [];
    const there = wordsOf(group, otherSide(side));
    const [on] = findPhrases(there, tables.continuing);
    const { modal, span } = duties[otherSide(side)];
    const other = on ? spanOf(pair[otherSide(side)].text, there, on.from, on.to) : (modal ?? span);
    return [seen({ type: 'negation', reason: reason(side) }, side === 'draft' ? halt : other, side === 'draft' ? other : halt)];
  });
}

/** Words between a negator and what it denies. */
const DENIED = 2;

/** Whether the other side denies the same act elsewhere in its clauses: "we recommend that the board not sell", "should keep the hall and not sell it". */
function isDenied({ tables, language, ...pair }: PairView, group: ClauseGroup, side: Side, { verb, negator }: NonNullable<DutyPair['draft']>): boolean {
  if (!tables) return false;
  const { words } = pair[side];
  const at = words.findIndex(({ start }, index) => index >= verb && start >= (negator?.end ?? 0));
  const act = stem(words[at]?.norm ?? '', language);
  const there = wordsOf(group, otherSide(side));
  return findPhrases(there, tables.negators).some(
    ({ entry, to }) => entry === 'negator' && there.slice(to, to + DENIED).some(({ norm }) => act !== '' && stem(norm, language) === act),
  );
}

/** "Must not charge more than 10 %" against "must cap the charge at 10 %": both allow as much, where the other side sets no least amount. */
function isOnlyCapped(pair: PairView, group: ClauseGroup, side: Side): boolean {
  const hasFloor = (at: Side) => within(pair[at].amounts, group[at]).some(({ bound }) => bound === 'floor');
  return hasFloor(side) && !hasFloor(otherSide(side)) && within(pair[otherSide(side)].amounts, group[otherSide(side)]).length > 0;
}

/**
 * "Should not publish unless …", "not before 2028" says when to publish, where the other side does not wait for the same. It is open where the date may
 * belong to a noun ("files from before 1950"), and where the other side names the same day: "by 2028", "not before 2028".
 */
function waitOf({ tables, ...pair }: PairView, group: ClauseGroup, side: Side): 'sure' | { readonly doubt: string } | undefined {
  if (!tables) return undefined;
  const dates = (at: Side) => within(pair[at].dates, group[at]).filter((date) => beforeAt(date, pair[at], tables) >= 0);
  const waits = (at: Side) => findPhrases(wordsOf(group, at), tables.waiting).length + dates(at).length;
  if (waits(side) <= waits(otherSide(side))) return undefined;
  const others = within(pair[otherSide(side)].dates, group[otherSide(side)]);
  const open = dates(side).find(
    (date) => (date.edge !== 'first' && others.some(({ value }) => value === date.value)) || !isApart(date, side, { tables, ...pair }),
  );
  return open ? { doubt: `“${open.text}” in the ${side} may say no more than when to wait, or what is meant` } : 'sure';
}

/** The word at which "before" stands in a date, or in front of it. */
function beforeAt({ start }: Span, { words }: SideView, tables: DirectiveTables): number {
  const at = words.findIndex((word) => word.start >= start);
  return [at - 1, at, at + 1].find((from) => phraseAt(words, from, tables.before) !== undefined) ?? -1;
}

/** Whether what stands beside a date denies or stands on the other side, too: no "from" or "built", which would hang it on a noun. */
function isApart(date: Span, side: Side, { tables, language, ...pair }: PairView): boolean {
  if (!tables) return false;
  const { words } = pair[side];
  const there = new Set(pair[otherSide(side)].words.map(({ norm }) => stem(norm, language)));
  const beside = [words[beforeAt(date, pair[side], tables) - 1], words.find(({ start }) => start >= date.end)];
  return beside.every((word) => !word || there.has(stem(word.norm, language)) || phraseAt([word], 0, tables.negators) !== undefined);
}

/** The modal with its negator, in the order in which they are printed. */
function wide({ text }: SideView, { span, modal = span, negator }: NonNullable<DutyPair['draft']>): Span {
  if (!negator) return modal;
  // within a bracket: "zou … niet … moeten"
  if (negator.start > modal.start && negator.end < modal.end && modal.text.includes(' … '))
    return { ...modal, text: modal.text.replace(' … ', ` … ${negator.text} … `) };
  const [start, end] = [Math.min(modal.start, negator.start), Math.max(modal.end, negator.end)];
  const between = text.slice(Math.min(modal.end, negator.end), Math.max(modal.start, negator.start));
  const apart = between.trim().includes(' ') || between.trim().length > 1;
  const parts = modal.start < negator.start ? [modal.text, negator.text] : [negator.text, modal.text];
  return { start, end, text: apart ? parts.join(' … ') : text.slice(start, end) };
}

/** Where no verb of duty stands ("records are kept"): a negation of one side only. */
function plain(pair: PairView, group: ClauseGroup): Observation[] {
  if (group.draft.length !== 1 || group.final.length !== 1) return [];
  const [draft, final] = [negationIn(pair, group, 'draft'), negationIn(pair, group, 'final')];
  if (!draft === !final) return [];
  const [side, act] = draft ? (['draft', draft.act] as const) : (['final', final?.act] as const);
  const wait = waitOf(pair, group, side);
  if ((act && !asks(pair, group, side, act)) || wait === 'sure') return [];
  return [seen({ type: 'negation', reason: reason(side), ...wait }, draft?.span, final?.span)];
}

function negationIn({ tables, ...pair }: PairView, group: ClauseGroup, side: Side): Negation | undefined {
  const [clause] = group[side];
  return tables && clause && plainNegation(clause.from, clause.to, { text: pair[side].text, list: pair[side].words, tables });
}

export default { order: 1, detect } satisfies DetectorSpec;
