import { type PhraseHit, phraseAt } from '../../language/matcher.js';
import type { Word } from '../words.js';
import type { DateHit, DateSource } from './date.js';
import { matchAt } from './patterns.js';
import type { Part } from './tables.js';

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|°|o)?$/;
const NUMERIC = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)?\d\d)$/;
/** "3. 5. 2027", "3-5-2027": three words. */
const APART = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d\d)$/;
/** A year, two that follow each other ("2027/28", "2027–2028"), or the last digits of one behind a word for it ("FY27"). */
const YEARS = /(fy)?((?:19|20)\d\d|\d\d)(?:\s?[/–-]\s?((?:19|20)?\d\d))?(?![\d/]|[.,:]\d)/iy;
const DAY_MS = 86_400_000;

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** it need not begin in January */
  readonly fiscal?: boolean;
  readonly to: number;
}

interface DayParts extends Parts {
  readonly month: number;
  readonly day: number;
}

/**
 * The calendar date that begins at word `at`: a day, a month, a year, or a part of one. A bare year or month is taken only
 * after a word that makes it due (`led`): elsewhere it is mostly the name of something ("the 2018 Act", "may").
 */
export function absoluteAt(source: DateSource, at: number, led: boolean): DateHit | undefined {
  const part = partAt(source, at);
  const start = skipSmall(source, part?.to ?? at);
  const bare: Parts | undefined = part?.entry.named && led ? { year: 0, to: part.to } : undefined;
  const parts =
    numericAt(source, start) ?? dayMonthAt(source, start) ?? monthAt(source, start, led) ?? yearAt(source, start, led || part !== undefined) ?? bare;
  if (!parts || (!led && !part && start !== at)) return undefined;
  const [earliest, latest] = range(parts, part?.entry);
  const value = [`${parts.fiscal ? 'FY' : ''}${String(parts.year).padStart(4, '0')}`, parts.month, parts.day]
    .filter((piece) => piece !== undefined)
    .map((piece) => String(piece).padStart(2, '0'));
  const within = part ? `${value.join('-')}~${part.entry.share}` : value.join('-');
  const day = parts.year ? lastDay(parts, part?.entry) : undefined;
  return { kind: 'absolute', value: within, to: parts.to, due: led, ...(parts.year ? { earliest, latest } : {}), ...(day === undefined ? {} : { day }) };
}

/** The part of a year at a word, of parts of parts the last: "the end of the second quarter" is the second quarter. */
function partAt(source: DateSource, at: number): PhraseHit<Part> | undefined {
  const { list, tables } = source;
  // "la fin juin": a part may open with what is passed over elsewhere
  const behind = skipSmall(source, at);
  const hit = list.slice(at, behind + 1).reduce<PhraseHit<Part> | undefined>((found, _, far) => found ?? phraseAt(list, at + far, tables.parts), undefined);
  const inner = hit && phraseAt(list, skipSmall(source, hit.to), tables.parts);
  return inner?.entry.named ? inner : hit;
}

function skipSmall({ list, tables }: DateSource, at: number): number {
  let next = at;
  while (next < at + 3 && tables.small.has(list[next]?.norm ?? '')) next++;
  return next;
}

function numericAt({ text, list }: DateSource, at: number): Parts | undefined {
  const word = list[at];
  if (!word) return undefined;
  const match = NUMERIC.exec(word.norm);
  if (match) return checked({ day: Number(match[1]), month: Number(match[2]), year: fullYear(match[3] ?? ''), to: at + 1 });
  const [month, day] = [list[at + 1], list[at + 2]];
  const [, first, , second, last] = (day && APART.exec(text.slice(word.start, day.end))) ?? [];
  if (first !== undefined) return checked({ day: Number(first), month: Number(second), year: Number(last), to: at + 3 });
  const iso = YEAR.test(word.norm) && month && day && text.slice(word.start, day.end);
  return iso && /^\d{4}-\d\d-\d\d$/.test(iso) ? checked({ year: Number(word.norm), month: Number(month.norm), day: Number(day.norm), to: at + 3 }) : undefined;
}

/** Day first, as all our languages but American English write it; month first where only that gives a date. */
function checked(parts: DayParts): DayParts | undefined {
  const { day, month } = parts;
  if (month > 12 && day <= 12) return { ...parts, day: month, month: day };
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? parts : undefined;
}

const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function dayMonthAt(source: DateSource, at: number): Parts | undefined {
  const { list, tables } = source;
  const day = dayOf(list[at]);
  if (day === undefined) return undefined;
  const monthAtWord = skipSmall(source, at + 1);
  const month = tables.months.get(list[monthAtWord]?.norm ?? '');
  if (!month) return undefined;
  const yearAtWord = skipSmall(source, monthAtWord + 1);
  const year = yearOf(list[yearAtWord]);
  return { year: year ?? 0, month, day, to: year === undefined ? monthAtWord + 1 : yearAtWord + 1 };
}

function dayOf(word: Word | undefined): number | undefined {
  const day = Number(DAY.exec(word?.norm ?? '')?.[1] ?? Number.NaN);
  return day >= 1 && day <= 31 ? day : undefined;
}

const yearOf = (word: Word | undefined) => (word && YEAR.test(word.norm) ? Number(word.norm) : undefined);

/** "April 2019", "October 31, 2025"; "April" alone when something makes it due and it is written as a name. */
function monthAt(source: DateSource, at: number, led: boolean): Parts | undefined {
  const { list, tables } = source;
  const word = list[at];
  const month = word && tables.months.get(word.norm);
  if (!month) return undefined;
  const day = tables.monthFirst ? dayOf(list[at + 1]) : undefined;
  const yearAtWord = skipSmall(source, day === undefined ? at + 1 : at + 2);
  const year = yearOf(list[yearAtWord]);
  if (year !== undefined) return { year, month, ...(day === undefined ? {} : { day }), to: yearAtWord + 1 };
  if (day !== undefined) return { year: 0, month, day, to: at + 2 };
  return led && /^\p{Lu}/u.test(word.text) ? { year: 0, month, to: at + 1 } : undefined;
}

function yearAt(source: DateSource, at: number, led: boolean): Parts | undefined {
  const { text, list, tables } = source;
  const name = phraseAt(list, at, tables.yearNames);
  const word = list[name ? skipSmall(source, name.to) : at];
  const match = word && matchAt(YEARS, text, word.start);
  if (!match) return undefined;
  const [all, short, first = '', second] = match;
  const spans = second !== undefined && Number(second.slice(-2)) === (Number(first.slice(-2)) + 1) % 100;
  const fiscal = name?.entry === 'fiscal' || short !== undefined || spans;
  if (first.length === 2 && !fiscal) return undefined;
  if (!fiscal && !led && !name) return undefined;
  const end = word.start + (second === undefined || spans ? all.length : (short?.length ?? 0) + first.length);
  let to = at;
  while ((list[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
  return { year: fullYear(first) + (spans ? 1 : 0), fiscal, to };
}

/** The day that is named, or the last one of a quarter, a half or an end of a year or month; undefined where none is meant to the day. */
function lastDay({ year, month, day, fiscal }: Parts, part: Part | undefined): number | undefined {
  if (day) return part ? undefined : Date.UTC(year, (month ?? 1) - 1, day) / DAY_MS;
  const months = month ? month - 1 + (part?.share ?? 0) : (part?.share ?? 0) * MONTHS;
  const isWhole = part !== undefined && (part.share === 1 || (part.named && !month)) && Number.isInteger(months);
  return isWhole && !fiscal ? Date.UTC(year, months, 0) / DAY_MS : undefined;
}

const MONTHS = 12;

/** First and last day of what is named; of a part of a year or month, the share of it at which the part ends. */
function range({ year, month, day }: Parts, part: Part | undefined): [earliest: number, latest: number] {
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY_MS;
  const to = (day ? from * DAY_MS : Date.UTC(month ? year : year + 1, month ?? 0, 1) - DAY_MS) / DAY_MS;
  if (!part) return [from, to];
  const end = Math.round(from + (to - from) * part.share);
  return [Math.max(from, Math.round(end - (to - from) * part.width)), end];
}
