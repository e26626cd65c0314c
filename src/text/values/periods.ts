import type { TimeUnit } from '../../language/index.js';
import { phraseAt } from '../../language/matcher.js';
import { RANGE } from './dash.js';
import type { DateHit, DateSource } from './date.js';
import { numberAt } from './numbers.js';

/** Days in each unit, for arithmetic only; a month is a twelfth of a year. */
const DAYS: Readonly<Record<TimeUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  workday: 7 / 5,
  week: 7,
  fortnight: 14,
  month: 30.4375,
  quarter: 91.3125,
  semester: 182.625,
  year: 365.25,
};
/** Months, days, working days (B) and hours of the normal form: years and quarters as months, weeks as days, so that a year equals 12 months. */
const FORM: Readonly<Record<TimeUnit, readonly [factor: number, letter: string]>> = {
  hour: [1, 'H'],
  day: [1, 'D'],
  workday: [1, 'B'],
  week: [7, 'D'],
  fortnight: [14, 'D'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  semester: [6, 'M'],
  year: [12, 'M'],
};
/** Words of one noun that a period counts from ("the next election"), and articles in front of it. */
const NOUN = 2;

interface Period {
  readonly days: number;
  readonly form: string;
  readonly to: number;
}

/** "12 months", "a year", "one calendar month". */
function periodAt(source: DateSource, at: number): Period | undefined {
  const { text, list, tables } = source;
  const hit = numberAt(source, at);
  const isCount = hit !== undefined && !hit.share && !hit.suffix && plainGap(text, list[hit.to - 1]?.end, list[hit.to]?.start);
  const number = isCount ? hit : undefined;
  const from = number ? number.to : tables.small.has(list[at]?.norm ?? '') ? at + 1 : at;
  const unit = phraseAt(list, from, tables.periods);
  // "half a year" has its number within
  if (!unit || (!number && from === at && unit.entry !== 'semester')) return undefined;
  const half = number && !Number.isInteger(number.value) ? undefined : phraseAt(list, unit.to, tables.andHalf);
  const count = (number?.value ?? 1) + (half ? 1 / 2 : 0);
  const [factor, letter] = FORM[unit.entry];
  return { days: count * DAYS[unit.entry], form: `P${Math.round(count * factor * 100) / 100}${letter}`, to: half?.to ?? unit.to };
}

/** "5–10 days": the period with its upper end; `least` is the days of the lower one. */
function rangeAt(source: DateSource, at: number): (Period & { readonly least?: number }) | undefined {
  const { text, list } = source;
  const low = numberAt(source, at);
  // a dash is no word, "to" is one
  const upper = low && [low.to, low.to + 1].find((to) => RANGE.test(text.slice(list[low.to - 1]?.end, list[to]?.start)));
  const high = upper === undefined ? undefined : periodAt(source, upper);
  const most = high && upper !== undefined && numberAt(source, upper)?.value;
  if (!low || !high || !most) return periodAt(source, at);
  return { ...high, form: `${low.value}–${high.form}`, least: (high.days * low.value) / most };
}

/** The period that begins at word `at`, after "within" or the like, with what it counts from. */
export function relativeAt(source: DateSource, at: number): DateHit | undefined {
  const period = rangeAt(source, at);
  if (!period) return undefined;
  const anchor = anchorAt(source, period.to);
  const days = { earliest: period.least ?? period.days, latest: period.days };
  return { kind: 'relative', value: period.form, to: anchor?.to ?? period.to, ...days, ...(anchor ? { anchor: anchor.text } : {}) };
}

function anchorAt(source: DateSource, at: number): { readonly text: string; readonly to: number } | undefined {
  const { text, list, tables } = source;
  const lead = phraseAt(list, at, tables.after);
  if (!lead) return undefined;
  let to = nounEnd(source, lead.to);
  if (to > lead.to && tables.of.has(list[to]?.norm ?? '') && plainGap(text, list[to - 1]?.end, list[to]?.start)) to = Math.max(to, nounEnd(source, to + 1));
  return to > lead.to ? { text: text.slice(list[lead.to]?.start, list[to - 1]?.end), to } : undefined;
}

/** The end of "the next election": articles, then at most two words; where no noun follows, `from` itself. */
function nounEnd({ text, list, tables }: DateSource, from: number): number {
  let noun = from;
  while (noun < from + NOUN && tables.small.has(list[noun]?.norm ?? '')) noun++;
  let to = noun;
  while (
    to < noun + NOUN &&
    list[to] &&
    !tables.small.has(list[to]?.norm ?? '') &&
    !tables.joins.has(list[to]?.norm ?? '') &&
    (to === from || plainGap(text, list[to - 1]?.end, list[to]?.start))
  )
    to++;
  return to > noun ? to : from;
}

const plainGap = (text: string, from = 0, to = 0) => /^[\s-]*$/.test(text.slice(from, to));

/** "every year", "each six months", "twice a year", "annually". */
export function recurringAt(source: DateSource, at: number): DateHit | undefined {
  const { list, tables } = source;
  const adverb = phraseAt(list, at, tables.recurring);
  if (adverb) return recurring(adverb.entry * DAYS.month, adverb.to);
  const every = phraseAt(list, at, tables.every);
  const period = every && (periodAt(source, every.to) ?? bare(source, every.to) ?? season(source, every.to));
  if (period) return recurring(period.days, period.to);
  const alternate = phraseAt(list, at, tables.alternate);
  const second = alternate && bare(source, alternate.to);
  if (second) return recurring(2 * second.days, second.to);
  const times = phraseAt(list, at, tables.times);
  const per = times && phraseAt(list, times.to, tables.per);
  const unit = per && phraseAt(list, per.to, tables.periods);
  return unit ? recurring(DAYS[unit.entry] / times.entry, unit.to) : undefined;
}

function bare({ list, tables }: DateSource, at: number): Period | undefined {
  const unit = phraseAt(list, at, tables.periods);
  return unit && { days: DAYS[unit.entry], form: '', to: unit.to };
}

/** "each spring", "every March": once a year. */
function season({ list, tables }: DateSource, at: number): Period | undefined {
  const part = phraseAt(list, at, tables.parts);
  const named = part?.to === at + 1 || tables.months.has(list[at]?.norm ?? '');
  return named && list[at] ? { days: DAYS.year, form: '', to: at + 1 } : undefined;
}

function recurring(days: number, to: number): DateHit {
  return { kind: 'recurring', value: `every ${Math.round(days * 10) / 10} days`, earliest: days, latest: days, to };
}
