import { languages } from '../language/index.js';
import type { Span } from '../types.js';

/** Abbreviations that end in a full stop and seldom end a sentence; single letters and digits are dealt with by rule. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(languages.flatMap(({ abbreviations }) => abbreviations));

/** Abbreviations of what has a number: other words where none follows ("they said no", "state of the art"). */
const NUMBERED: ReadonlySet<string> = new Set(languages.flatMap(({ numberAbbreviations }) => numberAbbreviations));

/** What follows one: "fig. 4", "app. B", "vol. II"; "A", "I" and "O" are words, too. */
const NUMBER = /^(?:\d|[IVXLC]{2,}(?!\p{L})|[B-DF-HJ-NP-Z](?!\p{L})|\p{Lu}(?=[-.,;:)\]\d]|$))/u;

/** All names of months: "12. Oktober" is a day. */
const ANY_MONTH: ReadonlySet<string> = new Set(languages.flatMap(({ months }) => months.flat()));

/** Short names of months, of all languages: other words in some of them ("set", "out", "ago"). */
const MONTHS: ReadonlySet<string> = new Set(languages.flatMap(({ months }) => shortNames(months)));

/** Those that a day may follow. */
const BEFORE_DAY: ReadonlySet<string> = new Set(languages.flatMap(({ months, monthFirst }) => (monthFirst ? shortNames(months) : [])));

function shortNames(months: readonly (readonly string[])[]): readonly string[] {
  return months.flatMap(([name = '', ...forms]) => forms.filter((form) => form.length < name.length));
}

/** The day in front of a month, the year behind it or behind the month that ends a period ("Jan. – March 2025"), and the day behind it. */
const DAY_IN_FRONT = /(?<![\p{L}\p{N}])(?:0?[1-9]|[12]\d|3[01])(?:\.|º|°|er|st|nd|rd|th)?\s+$/u;
const YEAR_BEHIND = /^(?:[-–—/]\s*\p{L}+\.?\s+)?(?:19|20)\d\d(?!\d)/u;
const DAY_BEHIND = /^(?:0?[1-9]|[12]\d|3[01])(?!\d|\.\d)/;

/** A full stop, question or exclamation mark with what closes after it, then white space. */
const STOP = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?:\[\d+\])?\s+/g;

/** The sentences of a text as spans without the white space between them; together they hold all its words. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const next = match.index + match[0].length;
    if (!ends(text, match.index, next)) continue;
    pushAll(spans, text, start, next);
    start = next;
  }
  pushAll(spans, text, start, text.length);
  return spans;
}

/** Letters of the longest sentence: what has more without a stop is a list or a table that lost its shape, and rules that look along a sentence cost its square. */
const LONGEST = 6_000;

/** Takes a stretch without a stop as one sentence, or by the marks that part it where it is too long for one. */
function pushAll(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  while (to - start > LONGEST) {
    const cut = lastCut(text, start, start + LONGEST);
    push(spans, text, start, cut);
    start = cut;
  }
  push(spans, text, start, to);
}

/** Behind the last of the strongest marks in a stretch. */
function lastCut(text: string, from: number, to: number): number {
  const cut = PARTING.map((mark) => text.lastIndexOf(mark, to - mark.length) + mark.length).find((end) => end > from + LONGEST / 2);
  return cut ?? to;
}

const PARTING = ['\n', '; ', ': ', '| ', ', ', ' '];

function push(spans: Span[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (!trimmed) return;
  const start = from + raw.indexOf(trimmed);
  spans.push({ start, end: start + trimmed.length, text: trimmed });
}

/** Whether the stop at `at` ends a sentence, given what stands before it and what follows at `next`. */
function ends(text: string, at: number, next: number): boolean {
  if (text[at] !== '.') return true;
  const following = text.slice(next, next + 2);
  if (/^\p{Ll}/u.test(following)) return false;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - FAR), at))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(before)) return false; // an initial: "J. Smith"
  if (/^\p{Ll}$/u.test(before) && /^\p{L}\.$/u.test(following)) return false; // "z. B.", "d. h.", "i. e."
  if (/^\d{1,3}$/.test(before) && !text.slice(0, at - before.length).trim()) return false; // a number that opens the text: "12. The board"
  if (/^\d{1,2}$/.test(before) && ANY_MONTH.has(/^\p{L}+/u.exec(text.slice(next, next + FAR))?.[0].toLowerCase() ?? '')) return false;
  const norm = before.toLowerCase();
  if (ABBREVIATIONS.has(norm) || (NUMBERED.has(norm) && NUMBER.test(text.slice(next, next + FAR)))) return false;
  return !(MONTHS.has(norm) && isInDate(before, text.slice(Math.max(0, at - FAR), at - before.length), text.slice(next, next + FAR)));
}

/** Characters around a stop that are looked at. */
const FAR = 24;

/** Whether the short name of a month stands in a date, and is no other word. */
function isInDate(month: string, front: string, behind: string): boolean {
  const dayFollows = BEFORE_DAY.has(month.toLowerCase()) && /^\p{Lu}/u.test(month) && DAY_BEHIND.test(behind);
  return DAY_IN_FRONT.test(front) || YEAR_BEHIND.test(behind) || dayFollows;
}
