import { languages } from '../language/index.js';
import type { Span } from '../types.js';

/** Abbreviations that end in a full stop and seldom end a sentence; single letters and digits are dealt with by rule. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  languages.flatMap(({ abbreviations, months }) => [
    ...abbreviations,
    ...months.flatMap(([name = '', ...forms]) => forms.filter((form) => form.length < name.length)),
  ]),
);

/** A full stop, question or exclamation mark with what closes after it, then white space. */
const STOP = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?:\[\d+\])?\s+/g;

/** The sentences of a text as spans without the white space between them; together they hold all its words. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const next = match.index + match[0].length;
    if (!ends(text, match.index, next)) continue;
    push(spans, text, start, next);
    start = next;
  }
  push(spans, text, start, text.length);
  return spans;
}

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
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(before)) return false; // an initial: "J. Smith"
  if (/^\p{Ll}$/u.test(before) && /^\p{L}\.$/u.test(following)) return false; // "z. B.", "d. h.", "i. e."
  if (/^\d{1,3}$/.test(before) && !text.slice(0, at - before.length).trim()) return false; // a number that opens the text: "12. The board"
  return !ABBREVIATIONS.has(before.toLowerCase());
}
