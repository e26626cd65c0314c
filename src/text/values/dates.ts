import { phraseAt, spanOf } from '../../language/matcher.js';
import type { Span } from '../../types.js';
import { type Word, words } from '../words.js';
import { absoluteAt } from './absolute.js';
import { recurringAt, relativeAt } from './periods.js';
import { type Tables, tablesOf } from './tables.js';

/**
 * A date or period by which something is due, or how often. `value` is its normal form: "2019-04", "P12M", "every P1Y", "vague".
 * `earliest` and `latest` are day numbers since 1970 for an absolute date, days after the anchor for a relative one, days between for a recurring one.
 */
export interface DateValue extends Span {
  readonly value: string;
  readonly kind: 'absolute' | 'relative' | 'recurring' | 'vague';
  readonly earliest?: number;
  readonly latest?: number;
  /** what a relative period counts from, as printed */
  readonly anchor?: string;
  /** whether it says when something is due, and not only when something was or is */
  readonly due: boolean;
  /** the date without the word that makes it due: one token of an edit */
  readonly core: { readonly start: number; readonly end: number };
}

/** A date found at a place in a list of words: up to which word (not including it), and what it says. */
export type DateHit = Omit<DateValue, keyof Span | 'due' | 'core'> & {
  readonly value: string;
  readonly to: number;
  readonly due?: boolean;
  readonly from?: number;
};

/** What the readers of one kind of date get. */
export interface DateSource {
  readonly text: string;
  readonly list: readonly Word[];
  readonly tables: Tables;
}

/** The dates, periods and vague times of a text, in order; they never overlap. */
export function datesOf(text: string, language: string): DateValue[] {
  const source: DateSource = { text, list: words(text), tables: tablesOf(language) };
  const found: DateValue[] = [];
  for (let at = 0; at < source.list.length; at++) {
    const hit = dateAt(source, at);
    if (!hit) continue;
    const { to, from = at, due = true, ...value } = hit;
    const core = spanOf(text, source.list, from, to);
    found.push({ ...spanOf(text, source.list, at, to), ...value, due, core: { start: core.start, end: core.end } });
    at = to - 1;
  }
  return found;
}

/** "from 2019 to 2021": when something was, not when it is due. */
function isRange({ list, tables }: DateSource, at: number, to: number): boolean {
  return tables.after.has(list[at]?.norm ?? '') && tables.joins.has(list[to]?.norm ?? '') && /^\p{N}{4}$/u.test(list[to + 1]?.text ?? '');
}

/** "By the year" is a period, "by the year 2027" a date. */
const longer = (period: DateHit | undefined, date: DateHit | undefined) => ((date?.to ?? 0) > (period?.to ?? 0) ? date : period);

function dateAt(source: DateSource, at: number): DateHit | undefined {
  const { list, tables } = source;
  const norm = list[at]?.norm ?? '';
  if (!tables.starters.has(norm) && !/^(?:fy)?\p{Nd}/u.test(norm)) return undefined;
  const vague = phraseAt(list, at, tables.vague);
  if (vague) return { kind: 'vague', value: 'vague', to: vague.to };
  const recurring = recurringAt(source, at);
  if (recurring) return recurring;
  const lead = phraseAt(list, at, tables.due);
  if (!lead) return absoluteAt(source, at, false);
  for (const from of [lead.to, at + 1]) {
    const hit = longer(relativeAt(source, from), absoluteAt(source, from, true));
    if (hit && !isRange(source, at, hit.to)) return { ...hit, from };
  }
  return undefined;
}
