import type { Span } from '../../types.js';
import { phraseAt, spanOf } from '../phrases.js';
import { stem } from '../stem.js';
import { type Word, words } from '../words.js';
import { type DateValue, datesOf } from './dates.js';
import { type NumberHit, numberAt } from './numbers.js';
import { type Tables, tablesOf } from './tables.js';

/** An amount with its unit: a currency code, `%`, a period, or the stem of the noun that is counted. `value` is its normal form. */
export interface Amount extends Span {
  readonly value: string;
  readonly number: number;
  readonly unit: string;
  readonly bound?: 'floor' | 'ceiling';
  /** the number with its sign or unit word, without bound and noun: one token of an edit */
  readonly core: { readonly start: number; readonly end: number };
}

/** How many words before a number a bound word may begin ("no more than a total of 30"). */
const BOUND_REACH = 5;
const YEAR = /^(?:19|20)\d\d$/;

/** The amounts of a text in order, without its dates, years and the numbers that name a section or a figure. */
export function amountsOf(text: string, language: string, dates: readonly DateValue[] = datesOf(text, language)): Amount[] {
  const tables = tablesOf(language);
  const list = words(text);
  const taken = dates.filter(({ kind }) => kind !== 'vague');
  const found: Amount[] = [];
  for (let at = 0; at < list.length; at++) {
    const word = list[at] as Word;
    if (taken.some(({ start, end }) => word.start >= start && word.end <= end)) continue;
    const hit = numberAt(list, at, tables);
    const amount = hit && !isName(text, list, at, tables) ? amountFrom({ text, list, at, hit, tables }) : undefined;
    if (!hit) continue;
    if (amount) found.push(amount);
    at = Math.max(at, (hit.to ?? at + 1) - 1);
  }
  return found;
}

/** "Section 4", "SP 800-53", "COVID-19", "[2]": a name, not an amount. */
function isName(text: string, list: readonly Word[], at: number, tables: Tables): boolean {
  const word = list[at] as Word;
  const before = text[word.start - 1] ?? ' ';
  if (/[-–[#§/]/.test(before) && !/[-–]/.test(before)) return true;
  const previous = list[at - 1];
  if (/[-–]/.test(before)) return !previous || previous.end !== word.start - 1 || !/^\p{Nd}/u.test(previous.text);
  if (/^[-–]\p{L}/u.test(text.slice(word.end, word.end + 2))) return (list[at + 1]?.norm.length ?? 0) < 3;
  return previous !== undefined && tables.names.has(previous.norm);
}

interface Found {
  readonly text: string;
  readonly list: readonly Word[];
  readonly at: number;
  readonly hit: NumberHit;
  readonly tables: Tables;
}

function amountFrom({ text, list, at, hit, tables }: Found): Amount | undefined {
  const unit = unitAt(text, list, hit, tables);
  const bound = boundOf(text, list, [at, unit.to], tables);
  if (!bound && !isAmount(list[at] as Word, hit, unit)) return undefined;
  const from = bound?.from ?? at;
  const words = spanOf(text, list, from, Math.max(bound?.to ?? 0, unit.to));
  const span = unit.end && unit.end > words.end ? { ...words, end: unit.end, text: text.slice(words.start, unit.end) } : words;
  const core = { start: (list[at] as Word).start, end: unit.known ? Math.max(unit.end ?? 0, (list[unit.to - 1] as Word).end) : (list[hit.to - 1] as Word).end };
  const sign = bound ? (bound.entry === 'floor' ? '≥' : '≤') : '';
  return {
    ...span,
    value: `${sign}${rounded(hit.value)} ${unit.name}`.trim(),
    number: hit.value,
    unit: unit.name,
    core,
    ...(bound ? { bound: bound.entry } : {}),
  };
}

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

function unitAt(text: string, list: readonly Word[], hit: NumberHit, tables: Tables): Unit {
  return ownUnitAt(text, list, hit, tables) ?? rangeUnit(text, list, hit, tables);
}

function ownUnitAt(text: string, list: readonly Word[], hit: NumberHit, tables: Tables): Unit | undefined {
  const last = list[hit.to - 1] as Word;
  const sign = /^\s?([%£€$])(?!\p{Nd})/u.exec(text.slice(last.end, last.end + 3));
  const name = hit.suffix === '%' ? '%' : (hit.currency ?? SIGN[sign?.[1] ?? '']);
  if (name) return { name, to: hit.to, known: true, ...(sign && !hit.currency ? { end: last.end + sign[0].length } : {}) };
  const gap = (at: number) => (list[at] ? text.slice(list[at - 1]?.end, list[at]?.start) : '.');
  const known = phraseAt(list, hit.to, tables.units);
  const money = tables.small.has(list[hit.to]?.norm ?? '') ? phraseAt(list, hit.to + 1, tables.units) : undefined;
  if (money && /^[A-Z]{3}$/.test(money.entry)) return { name: money.entry, to: money.to, known: true };
  if (known && /^[\s-]*$/.test(gap(hit.to))) return { name: known.entry, to: known.to, known: true };
  const bound = phraseAt(list, hit.to, tables.boundsAfter);
  const at = bound?.to ?? hit.to;
  return isNoun(list[at], gap(at), tables) ? { name: stem(list[at]?.norm ?? '', tables.language), to: at + 1, known: false } : undefined;
}

function isNoun(word: Word | undefined, gap: string, tables: Tables): boolean {
  return word !== undefined && /^(?:\s+|-)$/.test(gap) && /^\p{L}/u.test(word.text) && !tables.small.has(word.norm) && !tables.joins.has(word.norm);
}

/** "between 5 and 10 per cent": the unit stands behind the second number. */
function rangeUnit(text: string, list: readonly Word[], hit: NumberHit, tables: Tables): Unit {
  const none = { name: '', to: hit.to, known: false };
  const second = tables.joins.has(list[hit.to]?.norm ?? '') ? numberAt(list, hit.to + 1, tables) : undefined;
  return second ? { name: ownUnitAt(text, list, second, tables)?.name ?? '', to: hit.to, known: false } : none;
}

type Bound = { readonly entry: 'floor' | 'ceiling'; readonly from?: number; readonly to?: number };

function boundOf(text: string, list: readonly Word[], [at, to]: readonly [number, number], tables: Tables): Bound | undefined {
  for (let from = at - 1; from >= Math.max(0, at - BOUND_REACH); from--) {
    const hit = phraseAt(list, from, tables.bounds);
    if (hit && hit.to <= at && at - hit.to <= 1 && longer(list, from, hit.to, tables)) continue;
    if (hit && hit.to <= at && gapIsSmall(list, hit.to, at, tables)) return hit;
  }
  for (const behind of [to, to - 1, to - 2, to - 3]) {
    const near = behind > at && /^[\s%£€$]*$/.test(text.slice(list[behind - 1]?.end, list[behind]?.start));
    const hit = near ? phraseAt(list, behind, tables.boundsAfter) : undefined;
    if (hit && !numberAt(list, hit.to, tables)) return { entry: hit.entry, to: Math.max(to, hit.to) };
  }
  return undefined;
}

/** "more than" inside "no more than": the longer phrase, which begins further left, decides. */
function longer(list: readonly Word[], from: number, to: number, tables: Tables): boolean {
  return [1, 2].some((step) => from - step >= 0 && (phraseAt(list, from - step, tables.bounds)?.to ?? 0) >= to);
}

function gapIsSmall(list: readonly Word[], from: number, to: number, tables: Tables): boolean {
  return list.slice(from, to).every(({ norm }) => tables.small.has(norm) || norm === 'total');
}

const rounded = (value: number) => String(Math.round(value * 1e6) / 1e6);
