import type { Condition } from '../../language/directive/index.js';
import type { Word } from '../../text/index.js';
import type { Side } from '../../types.js';
import { asks, type ClauseGroup, within } from '../clauses.js';
import { type Direction, type Observation, seen } from '../observation.js';
import type { PairView, SideView } from '../pair.js';
import { otherCompany } from './company.js';
import { dutiesIn } from './duty-pairs.js';
import { leftover } from './leftover.js';
import type { Detector, DetectorSpec } from './spec.js';

/** Conditions and hedges: added softens, lost strengthens; one in place of another, or company asked for, has no direction. */
const detect: Detector = (pair) => {
  const [draft, final] = leftover(pair.draft.conditions, pair.final.conditions, ({ value }) => value);
  return [...otherCompany(pair), ...observedIn(pair, draft, final)];
};

function observedIn(pair: PairView, draft: readonly Condition[], final: readonly Condition[]): Observation[] {
  return pair.groups.flatMap((group) => {
    if (group.draft.length === 0 || group.final.length === 0) return [];
    const gone = within(draft, group.draft).filter((one) => !standsElsewhere(one, pair.final, group.final) && !isOfMember(one, pair.draft, pair.final));
    const come = within(final, group.final).filter((one) => !standsElsewhere(one, pair.draft, group.draft));
    const clear = isAsked(pair, group) && isAlikeDenied(pair, group) && !come.some((one) => isOfNewMember(one, pair));
    return observed(gone, come, clear);
  });
}

/** Whether both sides ask for something there: a condition of a reason makes no duty weaker. */
function isAsked(pair: PairView, { draft, final }: ClauseGroup): boolean {
  return draft.some((clause) => asks(pair.draft, clause)) && final.some((clause) => asks(pair.final, clause));
}

/** "Pay if asked" is "do not pay unless asked": what a condition does to a duty hangs on whether it is to do or not to do something. */
function isAlikeDenied(pair: PairView, group: ClauseGroup): boolean {
  const denied = (side: Side) => dutiesIn(pair[side], group[side]).some(({ negated }) => negated);
  return denied('draft') === denied('final');
}

function observed(gone: readonly Condition[], come: readonly Condition[], asked: boolean): Observation[] {
  const count = Math.min(gone.length, come.length);
  const clear = count === 0 && asked;
  const replaced = gone.slice(0, count).map((one, at) => seen({ type: 'condition', reason: 'another condition' }, one, come[at]));
  const lost = gone
    .slice(count)
    .map((one) => seen({ type: 'condition', ...(clear ? direction(one, 'strengthened') : {}), reason: `only the draft has “${one.text}”` }, one, undefined));
  const added = come
    .slice(count)
    .map((one) => seen({ type: 'condition', ...(clear ? direction(one, 'softened') : {}), reason: `only the final has “${one.text}”` }, undefined, one));
  return [...replaced, ...lost, ...added];
}

function direction({ kind, sourced }: Condition, way: Direction): { readonly direction?: Direction } {
  return kind !== 'neutral' && sourced ? { direction: way } : {};
}

/** An open condition counts as kept where most of its own words stand on the other side, however it is opened there. */
const KEPT = 0.6;

function standsElsewhere({ kind, value }: Condition, { words, conditions }: SideView, clauses: ClauseGroup['draft']): boolean {
  if (kind === 'hedge') return keepsItsWord(value, clauses, conditions);
  const there = new Set(words.map(({ norm }) => norm));
  const own = value.split(' ').filter((word) => word.length > 3);
  return own.length > 2 && own.filter((word) => there.has(word)).length / own.length >= KEPT && kind === 'opening' && own.length > 3;
}

/** Share of its words that a member of an enumeration must find on the other side to stand there. */
const STANDS = 0.5;

/** "…, and to hear the tenants as far as possible": where that member of an enumeration is gone, its condition is, and what stays depends on no less. */
function isOfMember({ start, end }: Condition, own: SideView, other: SideView): boolean {
  const before = own.text.slice(0, start);
  const from = Math.max(...[',', ';', ':'].map((mark) => before.lastIndexOf(mark)));
  const hasMore = /[;:]|,.*,/su.test(before) && !/[.!?]\s/.test(before.slice(Math.max(0, from)));
  const to = end + own.text.slice(end).search(/[,;.\n]|$/u);
  const member = own.words.filter((word) => word.start >= from && word.end <= to && (word.end <= start || word.start >= end) && word.norm.length > 3);
  const there = new Set(other.words.map(({ norm }) => norm));
  return hasMore && member.length > 1 && member.filter(({ norm }) => there.has(norm)).length < STANDS * member.length;
}

/** The same of one that has come: it is told, as its member may be an old one in other words, but softens nothing where the members are more. */
const isOfNewMember = (one: Condition, { draft, final }: PairView): boolean => isOfMember(one, final, draft) && partsOf(final) > partsOf(draft);

const partsOf = ({ text }: SideView): number => text.split(/[,;:]/).length;

/** "As needed" is not gone where "the training needed" stays, though it is replaced by "if needed": of a hedge the longest word tells. */
function keepsItsWord(value: string, clauses: ClauseGroup['draft'], conditions: readonly Condition[]): boolean {
  const telling = value.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  const isFree = ({ start }: Word) => !conditions.some((one) => start >= one.start && start < one.end);
  return clauses.some(({ words }) => words.some((word) => word.norm === telling && isFree(word)));
}

export default { order: 9, detect } satisfies DetectorSpec;
