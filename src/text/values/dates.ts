import { findPhrases, type PhraseIndex, phraseAt, spanOf } from '../../language/matcher.js';
import { words } from '../words.js';
import { absoluteAt } from './absolute.js';
import type { DateHit, DateSource, DateValue } from './date.js';
import { recurringAt, relativeAt } from './periods.js';
import { tablesOf } from './tables.js';

/** The dates, periods and vague times of a text, in order; they never overlap. */
export function datesOf(text: string, language: string): DateValue[] {
  const source: DateSource = { text, list: words(text), tables: tablesOf(language) };
  const found: DateValue[] = [];
  for (let at = 0; at < source.list.length; at++) {
    const hit = dateAt(source, at);
    if (!hit) continue;
    const { to, from = at, due = true, day: _day, ...value } = hit;
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

/** What the words in front of a date make of it. */
function edgeOf({ list, tables }: DateSource, at: number, from: number, { kind, day, earliest, latest }: DateHit): Pick<DateHit, 'edge' | 'by'> {
  const opens = (index: PhraseIndex<true>) => phraseAt(list, at, index)?.to === from;
  if (opens(tables.starting)) return { edge: 'first' };
  if (opens(tables.lasting)) return { edge: 'last' };
  if (kind !== 'absolute' || earliest === undefined || latest === undefined) return {};
  const last = day ?? (findPhrases(list.slice(at, from), tables.parts).some(({ entry }) => entry.share === 1) ? latest : undefined);
  if (!opens(tables.ending)) return last === undefined ? {} : { by: [last, last] };
  return { by: last === undefined ? [earliest - 1, earliest - 1] : [last - 1, last] };
}

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
    if (hit && !isRange(source, at, hit.to)) return { ...hit, from, ...edgeOf(source, at, from, hit) };
  }
  return undefined;
}
