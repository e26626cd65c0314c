import { phraseAt } from '../phrases.js';
import type { Word } from '../words.js';
import type { DateHit, DateSource } from './dates.js';

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|°|o)?$/;
const NUMERIC = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)?\d\d)$/;
const SPAN_OF_YEARS = /^((?:19|20)\d\d)\/(?:\d\d)?(\d\d)$/;
const DAY_MS = 86_400_000;

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly to: number;
}

/**
 * The calendar date that begins at word `at`: a day, a month, a year, or a part of one. A bare year or month is taken only
 * after a word that makes it due (`led`): elsewhere it is mostly the name of something ("the 2018 Act", "may").
 */
export function absoluteAt(source: DateSource, at: number, led: boolean): DateHit | undefined {
  const { list, tables } = source;
  const part = phraseAt(list, at, tables.parts);
  const start = part ? skipSmall(source, part.to) : skipSmall(source, at);
  const parts = numericAt(source, start) ?? dayMonthAt(source, start) ?? monthAt(source, start, led) ?? yearAt(list, start, led || part !== undefined);
  if (!parts || (!led && !part && start !== at)) return undefined;
  const [earliest, latest] = range(parts, part?.entry);
  const value = [String(parts.year).padStart(4, '0'), parts.month, parts.day]
    .filter((piece) => piece !== undefined)
    .map((piece) => String(piece).padStart(2, '0'));
  const within = part ? `${value.join('-')}~${part.entry}` : value.join('-');
  return { kind: 'absolute', value: within, to: parts.to, due: led, ...(parts.year ? { earliest, latest } : {}) };
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
  const iso = YEAR.test(word.norm) && month && day && text.slice(word.start, day.end);
  return iso && /^\d{4}-\d\d-\d\d$/.test(iso) ? checked({ year: Number(word.norm), month: Number(month.norm), day: Number(day.norm), to: at + 3 }) : undefined;
}

/** Day first, as all our languages but American English write it; month first where only that gives a date. */
function checked(parts: Required<Parts>): Required<Parts> | undefined {
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
  const day = tables.language === 'en' ? dayOf(list[at + 1]) : undefined;
  const yearAtWord = skipSmall(source, day === undefined ? at + 1 : at + 2);
  const year = yearOf(list[yearAtWord]);
  if (year !== undefined) return { year, month, ...(day === undefined ? {} : { day }), to: yearAtWord + 1 };
  if (day !== undefined) return { year: 0, month, day, to: at + 2 };
  return led && /^\p{Lu}/u.test(word.text) ? { year: 0, month, to: at + 1 } : undefined;
}

function yearAt(list: readonly Word[], at: number, led: boolean): Parts | undefined {
  const word = list[at];
  const span = SPAN_OF_YEARS.exec(word?.norm ?? '');
  if (span) return { year: Number(span[1]) + 1, to: at + 1 };
  const year = led ? yearOf(word) : undefined;
  return year === undefined ? undefined : { year, to: at + 1 };
}

/** First and last day of what is named; of a part of a year or month, the share of it at which the part ends. */
function range({ year, month, day }: Parts, share: number | undefined): [earliest: number, latest: number] {
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY_MS;
  const to = (day ? from * DAY_MS : Date.UTC(month ? year : year + 1, month ?? 0, 1) - DAY_MS) / DAY_MS;
  if (share === undefined) return [from, to];
  const end = Math.round(from + (to - from) * share);
  return [Math.max(from, Math.round(end - (to - from) / 4)), end];
}
