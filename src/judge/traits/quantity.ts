import { findPhrases } from '../../language/matcher.js';
import { type Amount, mayTellNumber, RANGE, TIME_OF_DAY } from '../../text/values/index.js';
import type { Span } from '../../types.js';
import { within } from '../clauses.js';
import { compared, type Direction, type Observation, seen } from '../observation.js';
import { isOwed } from '../owed.js';
import type { PairView, SideView } from '../pair.js';
import { slotOf } from '../slot.js';
import { contrasted } from './contrasted.js';
import { exchanged, leftover } from './leftover.js';
import type { Detector, DetectorSpec } from './spec.js';

/** Words before an amount among which the verb that provides it may stand; and behind it, where verbs stand last. */
const REACH = 10;

/** How much: only a floor that is owed, or an amount that is provided or achieved, gives a direction; a cap on cost or waiting time does not. */
const detect: Detector = (pair) => {
  const found = ofAmounts(pair);
  return found.length > 0 ? found : [...ofMultiples(pair), ...ofLimits(pair)];
};

/** "Double the number" against "triple the number". */
const ofMultiples = (pair: PairView): Observation[] =>
  contrasted(pair, 'multiples').map(({ draft, final }) => seen({ type: 'quantity', reason: 'another multiple in the final' }, draft, final));

const OTHER_BOUND = 'the same number with another bound';

/** "At least 19" against "more than 19", "≥ 19" against "> 19": only one of them allows the number itself. */
function ofLimits(pair: PairView): Observation[] {
  const bounds = ({ start, end }: Span, { amounts }: SideView) => amounts.some((amount) => start >= amount.start && end <= amount.core.start);
  const told = contrasted(pair, 'limits').filter(({ draft, final }) => bounds(draft, pair.draft) && bounds(final, pair.final));
  const [draft, final] = [pair.draft.amounts, pair.final.amounts];
  const signs = draft.length === final.length ? draft.flatMap((one, at) => ofSigns(one, final[at] as Amount, pair)) : [];
  return [...told.map(({ draft, final }) => seen({ type: 'quantity', reason: OTHER_BOUND }, draft, final)), ...signs];
}

function ofSigns(draft: Amount, final: Amount, pair: PairView): Observation[] {
  const [one, other] = [signOf(draft, pair.draft), signOf(final, pair.final)];
  const isOther = one !== undefined && other !== undefined && isStrict(one) !== isStrict(other);
  if (draft.measure !== final.measure || !isOther) return [];
  return [seen({ type: 'quantity', reason: OTHER_BOUND }, printed(draft, pair.draft), printed(final, pair.final))];
}

/** The sign of comparison with which an amount begins. */
const signOf = ({ core }: Amount, { text }: SideView): string | undefined => /^(?:>=|<=|[≥⩾≧≤⩽≦<>])/u.exec(text.slice(core.start))?.[0];

const isStrict = (sign: string): boolean => sign === '<' || sign === '>';

const printed = ({ core: { start, end } }: Amount, { text }: SideView): Span => ({ start, end, text: text.slice(start, end) });

const ofAmounts: Detector = (pair) => {
  const ranges = { draft: withRanges(pair.draft), final: withRanges(pair.final) };
  const uneven = pair.draft.amounts.length - ranges.draft.length !== pair.final.amounts.length - ranges.final.length;
  const amounts = uneven ? ranges : { draft: pair.draft.amounts, final: pair.final.amounts };
  const inOrder = pair.sameWords && amounts.draft.length === amounts.final.length;
  const [draft, final] = (inOrder ? exchanged : leftover)(amounts.draft, amounts.final, ({ measure }) => measure);
  if (inOrder) return draft.flatMap((one, at) => changed(one, final[at] as Amount, pair));
  return pair.groups.flatMap((group) => {
    if (group.draft.length === 0 || group.final.length === 0) return [];
    const ones = within(draft, group.draft).filter((one) => !isElsewhere(one, pair.final));
    const others = within(final, group.final).filter((one) => !isElsewhere(one, pair.draft));
    return paired(ones, others).flatMap(([one, other]) => (one && other ? changed(one, other, pair) : oneSided(one, other, pair)));
  });
};

/** The amounts of a side, two that a range spans as one: "5–10 days" against "510 days" is another amount, and neither more nor less. */
function withRanges({ text, amounts }: SideView): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const low = joined.at(-1);
    if (low && RANGE.test(text.slice(low.core.end, amount.core.start))) joined.splice(-1, 1, rangeOf(low, amount, text));
    else joined.push(amount);
  }
  return joined;
}

const rangeOf = (low: Amount, high: Amount, text: string): Amount => ({
  ...high,
  start: low.start,
  text: text.slice(low.start, high.end),
  measure: `${low.measure}–${high.measure}`,
  number: Number.NaN,
  core: { start: low.core.start, end: high.core.end },
  ambiguous: true,
});

/** "the worst three" against "the worst three buildings": the same bare number with another word behind it. */
function isElsewhere(amount: Amount, side: SideView): boolean {
  return !amount.bound && isPrinted(amount, side);
}

/** Whether the number stands on the other side without being an amount there. */
function isPrinted({ text, start: from, core }: Amount, { words, amounts }: SideView): boolean {
  const number = text.slice(core.start - from, core.end - from).toLowerCase();
  return (
    /^[\p{L}\p{N}.,]+$/u.test(number) && words.some((word) => word.norm === number && !amounts.some(({ start, end }) => word.start >= start && word.end <= end))
  );
}

/** Amounts of one unit in order; then what is left in order, one side empty for the rest. */
function paired(draft: readonly Amount[], final: readonly Amount[]): [Amount | undefined, Amount | undefined][] {
  const pairs: [Amount | undefined, Amount | undefined][] = [];
  const rest = [...final];
  const alone = draft.filter((one) => {
    const at = rest.findIndex(({ unit }) => unit === one.unit);
    if (at >= 0) pairs.push([one, ...(rest.splice(at, 1) as [Amount])]);
    return at < 0;
  });
  const count = Math.max(alone.length, rest.length);
  return [...pairs, ...Array.from({ length: count }, (_, at) => [alone[at], rest[at]] as [Amount | undefined, Amount | undefined])];
}

function changed(draft: Amount, final: Amount, pair: PairView): Observation[] {
  if (mayBeEqual(draft, final)) return [];
  const direction = directionOf(draft, final, pair);
  const fixed = direction ? ` (${draft.bound === 'floor' ? 'a least amount' : 'an amount to be provided or achieved'})` : '';
  const way =
    draft.unit === TIME_OF_DAY && final.unit === TIME_OF_DAY
      ? 'another time of day'
      : draft.unit !== final.unit || draft.ambiguous || final.ambiguous
        ? 'another amount'
        : final.number === draft.number
          ? 'the same number with another bound'
          : final.number > draft.number
            ? 'a larger amount'
            : 'a smaller amount';
  return [seen({ type: 'quantity', ...(direction ? { direction } : {}), reason: `${way} in the final${fixed}` }, draft, final)];
}

/** "12,500" may be 12 500 and 12.5, where a comma does both: what it equals in either reading has not changed. */
function mayBeEqual(draft: Amount, final: Amount): boolean {
  if (draft.unit !== final.unit || draft.bound !== final.bound) return false;
  const readings = ({ number, ambiguous }: Amount) => (ambiguous ? [number, number / THOUSAND] : [number]);
  return (draft.ambiguous || final.ambiguous) === true && readings(draft).some((one) => readings(final).includes(one));
}

const THOUSAND = 1000;

function directionOf(draft: Amount, final: Amount, pair: PairView): Direction | undefined {
  if (draft.unit !== final.unit || draft.unit === TIME_OF_DAY || draft.bound !== final.bound || draft.ambiguous || final.ambiguous) return undefined;
  if (!owed(draft, pair, 'draft') || !owed(final, pair, 'final')) return undefined;
  if (draft.bound === 'floor') return compared(draft.number, final.number);
  return provides(draft, pair, 'draft') && provides(final, pair, 'final') ? compared(draft.number, final.number) : undefined;
}

const owed = (amount: Amount, { tables, ...pair }: PairView, side: 'draft' | 'final'): boolean => tables !== undefined && isOwed(amount, pair[side], tables);

function provides(amount: Amount, { tables, ...pair }: PairView, side: 'draft' | 'final'): boolean {
  if (!tables) return false;
  const { words } = pair[side];
  const at = words.findIndex(({ start }) => start >= amount.start);
  const behind = tables.order === 'clause' ? words.slice(at, at + REACH) : [];
  const near = [...words.slice(Math.max(0, at - REACH), at), ...behind];
  return findPhrases(near, tables.providing).some(({ entry }) => entry.sourced);
}

/** One of several copies is not gone, nor is what stands there as a date ("for 30 days", "within 30 days"). */
function stands({ measure, bound, text }: Amount, { amounts, dates }: SideView): boolean {
  if (amounts.some((other) => other.measure === measure)) return true;
  return !bound && dates.some((date) => date.text.toLowerCase().endsWith(text.toLowerCase()));
}

/** "For at least one of the following reasons": a choice, which asks for less as often as for more. */
function isChoice({ number, end }: Amount, { words }: SideView, { tables }: PairView): boolean {
  return number === 1 && (tables?.joining.has(words.find(({ start }) => start >= end)?.norm ?? '') ?? false);
}

function oneSided(draft: Amount | undefined, final: Amount | undefined, pair: PairView): Observation[] {
  const amount = (draft ?? final) as Amount;
  if (stands(amount, draft ? pair.final : pair.draft)) return [];
  const slot = slotOf(amount, draft ? 'draft' : 'final', pair);
  if (slot?.words.some((word) => mayTellNumber(word, pair.language))) return [];
  const isBare = slot?.isExact || isPrinted(amount, draft ? pair.final : pair.draft) || isChoice(amount, draft ? pair.draft : pair.final, pair);
  const direction = amount.bound === 'floor' && !isBare && owed(amount, pair, draft ? 'draft' : 'final') ? compared(draft ? 1 : 0, final ? 1 : 0) : undefined;
  return [seen({ type: 'quantity', ...(direction ? { direction } : {}), reason: `only the ${draft ? 'draft' : 'final'} gives this amount` }, draft, final)];
}

export default { order: 7, detect } satisfies DetectorSpec;
