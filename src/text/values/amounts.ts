import { phraseAt, spanOf } from '../../language/matcher.js';
import { casedSigns } from '../../language/signs.js';
import type { Span } from '../../types.js';
import { stem } from '../stem.js';
import { type Word, words } from '../words.js';
import { type Lead, leadOf } from './around.js';
import { dashAt } from './dash.js';
import type { DateSource, DateValue } from './date.js';
import { datesOf } from './dates.js';
import { type NumberHit, numberAt } from './numbers.js';
import { tablesOf } from './tables.js';

/** An amount with its unit: a currency code, `%`, a period, or the stem of the noun that is counted. `value` is its normal form. */
export interface Amount extends Span {
  readonly value: string;
  readonly number: number;
  readonly unit: string;
  /** what says how much whatever is counted: "12 gates" and "12 doors" differ in words, not in quantity */
  readonly measure: string;
  readonly bound?: 'floor' | 'ceiling';
  /** may as well be a thousandth of it */
  readonly ambiguous?: true;
  /** the number with its sign or unit word, without bound and noun: one token of an edit */
  readonly core: { readonly start: number; readonly end: number };
}

/** A share without a unit is told in per cent: "half" is "50 per cent". */
const PER_CENT = 100;
/** How many words before a number a bound word may begin ("no more than a total of 30"). */
const BOUND_REACH = 5;
const YEAR = /^(?:19|20)\d\d$/;

/** The amounts of a text in order, without its dates, years and the numbers that name a section or a figure. */
export function amountsOf(text: string, language: string, dates: readonly DateValue[] = datesOf(text, language)): Amount[] {
  const source: DateSource = { text, list: words(text), tables: tablesOf(language) };
  const taken = dates.filter(({ kind }) => kind !== 'vague');
  const found: Amount[] = [];
  let next = 0;
  for (let at = 0; at < source.list.length; at++) {
    const word = source.list[at] as Word;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    if (word.start >= (taken[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const hit = numberAt(source, at);
    if (!hit) continue;
    const amount = isName(source, at, hit) ? undefined : amountFrom(source, at, hit);
    if (amount) found.push(amount);
    at = hit.to - 1;
    // the unit is no number of its own: "50 per cento"
    while (amount && (source.list[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= amount.core.end) at++;
  }
  return found;
}

/** "Section 4", "SP 800-53", "COVID-19", "[2]", "the first half", "half-yearly": a name, not an amount. */
function isName(source: DateSource, at: number, { share, to }: NumberHit): boolean {
  const { text, list, tables } = source;
  const word = list[at] as Word;
  const before = text[word.start - 1] ?? ' ';
  const previous = list[at - 1];
  if (/[[#§/]/.test(before)) return true;
  if (share && isCompound(source, at, to)) return true;
  if (/[-–−]/.test(before) && !dashAt(text, word.start - 1)) return previous?.end !== word.start - 1 || !/^\p{Sc}?\p{Nd}/u.test(previous.text);
  if (/^[-–]\p{L}/u.test(text.slice(word.end, word.end + 2))) return (list[at + 1]?.norm.length ?? 0) < SHORTEST_UNIT;
  return previous !== undefined && (tables.names.has(previous.norm) || (tables.labelled.has(previous.norm) && isLabel(source, at)));
}

/** "See Ask 7": a noun with a capital within a sentence; no label counts what stands behind its number ("als Maßnahme 3 Boote", "Ziel 30 Prozent"). */
function isLabel({ text, list, tables }: DateSource, at: number): boolean {
  const [noun, next] = [list[at - 1], list[at + 1]];
  if (!noun || !/^\p{Lu}/u.test(noun.text) || /(?:^|[.!?:;•]\s*)$/u.test(text.slice(0, noun.start).trimEnd())) return false;
  if (phraseAt(list, at + 1, tables.units)) return false;
  return !(tables.nounCapitals && next && /^\p{Lu}/u.test(next.text));
}

/** "The first half", "half-yearly". */
function isCompound(source: DateSource, at: number, to: number): boolean {
  const { text, list, tables } = source;
  return (tables.ordinals.has(list[at - 1]?.norm ?? '') && /^\s+$/.test(gapAt(source, at))) || /^[-‐‑]/.test(text.slice(list[to - 1]?.end));
}

/** Letters of the shortest unit behind a hyphen: "32-bit", but "3-D". */
const SHORTEST_UNIT = 3;

function amountFrom(source: DateSource, at: number, hit: NumberHit): Amount | undefined {
  const lead = leadOf(source.text, (source.list[at] as Word).start);
  const unit = unitAt(source, hit, lead);
  const bound = boundOf(source, at, unit.to) ?? signBound(source, hit, lead);
  if (!bound && !lead.negative && !isAmount(source.list[at] as Word, hit, unit) && !isInRange(source, at, hit)) return undefined;
  const number = hit.value * (unit.times ?? 1) * (lead.negative ? -1 : 1);
  const told = `${bound ? SIGN_OF_BOUND[bound.entry] : ''}${hit.ratio ?? hit.clock ?? rounded(number)}`;
  return {
    ...placeOf(source, { at, hit, lead, unit, bound }),
    value: `${told} ${unit.name}`.trim(),
    number,
    unit: unit.name,
    measure: unit.known ? `${told} ${unit.name}` : told,
    ...(bound ? { bound: bound.entry } : {}),
    ...(hit.ambiguous ? { ambiguous: hit.ambiguous } : {}),
  };
}

interface Found {
  readonly at: number;
  readonly hit: NumberHit;
  readonly lead: Lead;
  readonly unit: Unit;
  readonly bound: Bound | undefined;
}

/** Where an amount stands, with its bound and noun, and its core without them. */
function placeOf({ text, list }: DateSource, { at, hit, lead, unit, bound }: Found): Pick<Amount, 'start' | 'end' | 'text' | 'core'> {
  const printed = spanOf(text, list, bound?.from ?? at, Math.max(bound?.to ?? 0, unit.to));
  const [start, end] = [Math.min(printed.start, lead.start), Math.max(printed.end, unit.end ?? 0, bound?.end ?? 0)];
  const coreEnd = unit.known ? Math.max(unit.end ?? 0, (list[unit.to - 1] as Word).end) : (list[hit.to - 1] as Word).end;
  return { start, end, text: text.slice(start, end), core: { start: lead.start, end: coreEnd } };
}

const SIGN_OF_BOUND = { floor: '≥', ceiling: '≤' } as const;

/** A bare "one" or a year is seldom an amount; a number word counts when it counts something. */
function isAmount(word: Word, hit: NumberHit, unit: Unit): boolean {
  if (hit.ratio || hit.magnified || unit.known) return true;
  if (YEAR.test(word.norm) || unit.name === '') return false;
  return hit.digits ? /^[\p{N}.,]+$/u.test(word.text) : hit.value !== 1;
}

/** "Children aged 5–11": one of two numbers that a dash spans, with no unit; not "2019–21", "(5–11)", "5–11 May" or what is named by them. */
function isInRange(source: DateSource, at: number, { to, digits }: NumberHit): boolean {
  const { text, list, tables } = source;
  const spans = (word: number) =>
    /^\s?[-–—]\s?$/.test(gapAt(source, word)) && dashAt(text, text.indexOf(gapAt(source, word).trim(), list[word - 1]?.end)) === 'range';
  const first = spans(to) ? at : spans(at) ? at - 1 : undefined;
  if (first === undefined || !digits) return false;
  const [one, other] = [list[first], list[first + 1]];
  const isBare = [one, other].every((word) => word !== undefined && /^\p{N}{1,3}$/u.test(word.text));
  const before = /^\p{Ll}[\p{Ll}’']*\s$/u.test(text.slice(list[first - 1]?.start ?? 0, one?.start));
  const previous = list[first - 1]?.norm ?? '';
  return (
    isBare &&
    before &&
    !tables.names.has(previous) &&
    !tables.labelled.has(previous) &&
    !tables.monthWords.has(previous) &&
    !tables.monthWords.has(list[first + 2]?.norm ?? '')
  );
}

/** The unit of a time of day, of which more is later and no more. */
export const TIME_OF_DAY = 'time of day';

interface Unit {
  readonly name: string;
  readonly to: number;
  readonly known: boolean;
  /** end of a sign behind the number, which is no word */
  readonly end?: number;
  /** what the number is multiplied by: the million between it and its sign */
  readonly times?: number;
}

function unitAt(source: DateSource, hit: NumberHit, lead: Lead): Unit {
  if (hit.clock) return { name: TIME_OF_DAY, to: hit.to, known: true };
  const money = lead.currency ?? hit.currency;
  if (money) return { name: money, to: hit.to, known: true };
  if (hit.share)
    return (
      signAt(source, hit) ?? knownAt(source, hit.to) ?? knownAt(source, skipSmall(source, hit.to)) ?? { name: '%', to: hit.to, known: true, times: PER_CENT }
    );
  return signAt(source, hit) ?? unitWordAt(source, hit) ?? rangeUnit(source, hit);
}

function signAt({ text, list, tables }: DateSource, hit: NumberHit): Unit | undefined {
  if (hit.suffix === '%') return { name: '%', to: hit.to, known: true };
  const { end } = list[hit.to - 1] as Word;
  const tail = tables.tail(text, hit.magnified && text[end] === '.' ? end + 1 : end);
  if (!tail) return undefined;
  // the million and the code of the currency may be words
  let to = hit.to;
  while ((list[to]?.end ?? Number.POSITIVE_INFINITY) <= tail.end) to++;
  return { name: tail.unit, to, known: true, end: tail.end, times: tail.times };
}

/** A known unit, "d’euros" with its small word in front, or the noun that is counted. */
function unitWordAt(source: DateSource, { to }: NumberHit): Unit | undefined {
  const { list, tables } = source;
  const money = tables.small.has(list[to]?.norm ?? '') ? phraseAt(list, to + 1, tables.units) : undefined;
  if (money && /^[A-Z]{3}$/.test(money.entry)) return { name: money.entry, to: money.to, known: true };
  const known = knownAt(source, to);
  if (known) return known;
  const at = phraseAt(list, to, tables.boundsAfter)?.to ?? to;
  return isNoun(source, at) ? { name: stem(list[at]?.norm ?? '', tables.language), to: at + 1, known: false } : undefined;
}

/** Articles behind a share: "half a day". */
function skipSmall({ list, tables }: DateSource, at: number): number {
  return tables.small.has(list[at]?.norm ?? '') ? at + 1 : at;
}

function knownAt(source: DateSource, at: number): Unit | undefined {
  const known = phraseAt(source.list, at, source.tables.units);
  return known && (/^[\s-]*$/.test(gapAt(source, at)) || isShortened(source, at))
    ? { name: casedSigns[source.list[at]?.text ?? ''] ?? known.entry, to: known.to, known: true }
    : undefined;
}

/** "3 Mio. Euro": a full stop behind a short form of a million ends no sentence. */
function isShortened(source: DateSource, at: number): boolean {
  return /^\.\s$/.test(gapAt(source, at)) && source.tables.magnitudes.has(source.list[at - 1]?.norm ?? '');
}

function isNoun(source: DateSource, at: number): boolean {
  const { list, tables } = source;
  const word = list[at];
  return (
    word !== undefined && /^(?:\s+|-)$/.test(gapAt(source, at)) && /^\p{L}/u.test(word.text) && !tables.small.has(word.norm) && !tables.joins.has(word.norm)
  );
}

/** "Between 5 and 10 per cent", "5–10 per cent": the unit stands behind the second number. */
function rangeUnit(source: DateSource, { to }: NumberHit): Unit {
  const { text, list, tables } = source;
  const isRange = /^\s?[-–—]\s?$/.test(gapAt(source, to)) && dashAt(text, text.indexOf(gapAt(source, to).trim(), list[to - 1]?.end)) === 'range';
  const at = tables.joins.has(list[to]?.norm ?? '') ? to + 1 : isRange ? to : undefined;
  const second = at === undefined ? undefined : numberAt(source, at);
  const unit = second && (signAt(source, second) ?? unitWordAt(source, second));
  return { name: unit?.name ?? '', to, known: unit?.known ?? false };
}

/** What stands in front of word `at`; a full stop behind the last word, where nothing can follow. */
const gapAt = ({ text, list }: DateSource, at: number) => (list[at] ? text.slice(list[at - 1]?.end ?? 0, list[at]?.start) : '.');

/** `from` and `to` are words; `end` is an offset, of a sign that is no word. */
type Bound = { readonly entry: 'floor' | 'ceiling'; readonly from?: number; readonly to?: number; readonly end?: number };

/** "no more than 30", "30 or more". Of "no more than" and "more than" the longer, which begins further left, is met last and wins. */
function boundOf(source: DateSource, at: number, to: number): Bound | undefined {
  const { list, tables } = source;
  let before: Bound | undefined;
  for (let from = at - 1; from >= Math.max(0, at - BOUND_REACH); from--) {
    const hit = phraseAt(list, from, tables.bounds);
    if (hit && hit.to <= at && hit.to >= (before?.to ?? 0) && list.slice(hit.to, at).every(({ norm }) => tables.small.has(norm))) before = hit;
  }
  return before ?? boundBehind(source, at, to);
}

/** "≥ 5", "18+". */
function signBound({ text, list }: DateSource, { to }: NumberHit, { bound }: Lead): Bound | undefined {
  const end = list[to - 1]?.end ?? 0;
  if (bound) return { entry: bound };
  return /^\+(?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)) ? { entry: 'floor', end: end + 1 } : undefined;
}

/** How many words in front of the end of an amount its bound may begin: "ten or more medicines". */
const BEHIND = 3;

function boundBehind(source: DateSource, at: number, to: number): Bound | undefined {
  const { list, tables } = source;
  for (let from = to; from > Math.max(at, to - BEHIND - 1); from--) {
    const hit = /^[\s%‰°\p{Sc}]*$/u.test(gapAt(source, from)) ? phraseAt(list, from, tables.boundsAfter) : undefined;
    if (hit && !numberAt(source, hit.to)) return { entry: hit.entry, to: Math.max(to, hit.to) };
  }
  return undefined;
}

const rounded = (value: number) => String(Math.round(value * 1e6) / 1e6);
