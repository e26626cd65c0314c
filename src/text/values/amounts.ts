import type { Span } from '../../types.js';
import { phraseAt, spanOf } from '../phrases.js';
import { stem } from '../stem.js';
import { type Word, words } from '../words.js';
import { type DateSource, type DateValue, datesOf } from './dates.js';
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
  /** the number with its sign or unit word, without bound and noun: one token of an edit */
  readonly core: { readonly start: number; readonly end: number };
}

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
    const hit = numberAt(source.list, at, source.tables);
    if (!hit) continue;
    const amount = isName(source, at) ? undefined : amountFrom(source, at, hit);
    if (amount) found.push(amount);
    at = hit.to - 1;
  }
  return found;
}

/** "Section 4", "SP 800-53", "COVID-19", "[2]": a name, not an amount. */
function isName({ text, list, tables }: DateSource, at: number): boolean {
  const word = list[at] as Word;
  const before = text[word.start - 1] ?? ' ';
  const previous = list[at - 1];
  if (/[[#§/]/.test(before)) return true;
  if (/[-–]/.test(before)) return !previous || previous.end !== word.start - 1 || !/^\p{Nd}/u.test(previous.text);
  if (/^[-–]\p{L}/u.test(text.slice(word.end, word.end + 2))) return (list[at + 1]?.norm.length ?? 0) < SHORTEST_UNIT;
  return previous !== undefined && tables.names.has(previous.norm);
}

/** Letters of the shortest unit behind a hyphen: "32-bit", but "3-D". */
const SHORTEST_UNIT = 3;

function amountFrom(source: DateSource, at: number, hit: NumberHit): Amount | undefined {
  const { text, list } = source;
  const unit = unitAt(source, hit);
  const bound = boundOf(source, at, unit.to);
  if (!bound && !isAmount(list[at] as Word, hit, unit)) return undefined;
  const printed = spanOf(text, list, bound?.from ?? at, Math.max(bound?.to ?? 0, unit.to));
  const end = Math.max(printed.end, unit.end ?? 0);
  const coreEnd = unit.known ? Math.max(unit.end ?? 0, (list[unit.to - 1] as Word).end) : (list[hit.to - 1] as Word).end;
  const sign = bound ? SIGN_OF_BOUND[bound.entry] : '';
  return {
    start: printed.start,
    end,
    text: text.slice(printed.start, end),
    value: `${sign}${rounded(hit.value)} ${unit.name}`.trim(),
    number: hit.value,
    unit: unit.name,
    measure: `${sign}${rounded(hit.value)} ${unit.known ? unit.name : ''}`.trim(),
    core: { start: (list[at] as Word).start, end: coreEnd },
    ...(bound ? { bound: bound.entry } : {}),
  };
}

const SIGN_OF_BOUND = { floor: '≥', ceiling: '≤' } as const;

/** A bare "one" or a year is seldom an amount; a number word counts when it counts something. */
function isAmount(word: Word, hit: NumberHit, unit: { readonly known: boolean; readonly name: string }): boolean {
  if (hit.currency || unit.known) return true;
  if (YEAR.test(word.norm) || unit.name === '') return false;
  return hit.digits ? /^[\d.,]+$/.test(word.text) : hit.value !== 1;
}

interface Unit {
  readonly name: string;
  readonly to: number;
  readonly known: boolean;
  /** end of a sign behind the number, which is no word */
  readonly end?: number;
}

const SIGN: Readonly<Record<string, string>> = { '%': '%', '£': 'GBP', '€': 'EUR', $: 'USD' };

function unitAt(source: DateSource, hit: NumberHit): Unit {
  return signAt(source, hit) ?? unitWordAt(source, hit) ?? { name: rangeUnit(source, hit), to: hit.to, known: false };
}

function signAt({ text, list }: DateSource, hit: NumberHit): Unit | undefined {
  const { end } = list[hit.to - 1] as Word;
  const sign = /^\s?([%£€$])(?!\p{Nd})/u.exec(text.slice(end, end + 3));
  const name = hit.suffix === '%' ? '%' : (hit.currency ?? SIGN[sign?.[1] ?? '']);
  return name ? { name, to: hit.to, known: true, ...(sign && !hit.currency ? { end: end + sign[0].length } : {}) } : undefined;
}

/** A known unit, "d’euros" with its small word in front, or the noun that is counted. */
function unitWordAt(source: DateSource, { to }: NumberHit): Unit | undefined {
  const { list, tables } = source;
  const money = tables.small.has(list[to]?.norm ?? '') ? phraseAt(list, to + 1, tables.units) : undefined;
  if (money && /^[A-Z]{3}$/.test(money.entry)) return { name: money.entry, to: money.to, known: true };
  const known = phraseAt(list, to, tables.units);
  if (known && /^[\s-]*$/.test(gapAt(source, to))) return { name: known.entry, to: known.to, known: true };
  const at = phraseAt(list, to, tables.boundsAfter)?.to ?? to;
  return isNoun(source, at) ? { name: stem(list[at]?.norm ?? '', tables.language), to: at + 1, known: false } : undefined;
}

function isNoun(source: DateSource, at: number): boolean {
  const { list, tables } = source;
  const word = list[at];
  return (
    word !== undefined && /^(?:\s+|-)$/.test(gapAt(source, at)) && /^\p{L}/u.test(word.text) && !tables.small.has(word.norm) && !tables.joins.has(word.norm)
  );
}

/** "between 5 and 10 per cent": the unit stands behind the second number. */
function rangeUnit(source: DateSource, { to }: NumberHit): string {
  const { list, tables } = source;
  const second = tables.joins.has(list[to]?.norm ?? '') ? numberAt(list, to + 1, tables) : undefined;
  return second ? ((signAt(source, second) ?? unitWordAt(source, second))?.name ?? '') : '';
}

/** What stands in front of word `at`; a full stop behind the last word, where nothing can follow. */
const gapAt = ({ text, list }: DateSource, at: number) => (list[at] ? text.slice(list[at - 1]?.end ?? 0, list[at]?.start) : '.');

type Bound = { readonly entry: 'floor' | 'ceiling'; readonly from?: number; readonly to?: number };

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

/** How many words in front of the end of an amount its bound may begin: "ten or more medicines". */
const BEHIND = 3;

function boundBehind(source: DateSource, at: number, to: number): Bound | undefined {
  const { list, tables } = source;
  for (let from = to; from > Math.max(at, to - BEHIND - 1); from--) {
    const hit = /^[\s%£€$]*$/.test(gapAt(source, from)) ? phraseAt(list, from, tables.boundsAfter) : undefined;
    if (hit && !numberAt(list, hit.to, tables)) return { entry: hit.entry, to: Math.max(to, hit.to) };
  }
  return undefined;
}

const rounded = (value: number) => String(Math.round(value * 1e6) / 1e6);
