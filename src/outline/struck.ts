import type { Annotation, Span } from '../types.js';

/** A stretch of a text, in offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text with its deletions: their spans are where the words stand in it, or the empty place where they stood. */
export interface Settled {
  readonly text: string;
  readonly struck: readonly Annotation[];
  /** nothing else is there: the text is what is struck out */
  readonly whole: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const SPACES = /[ \t\r\n\f\v]+/g;
const UNTIDY = /[\t\r\n\f\v]| {2}|^ | $/;

/** Runs of white space become one space; a space that only stood before a footnote mark or a line break goes. */
const tidy = (text: string): string => (UNTIDY.test(text) ? text.replace(SPACES, ' ').replace(/^ | $/g, '') : text);

/** Stretches in order, those with nothing but white space between them as one. */
function merged(text: string, stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = found.at(-1);
    if (last && text.slice(last.end, start).trim() === '') found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** What stands between the parts left and right of a stretch that goes: a space where one went with it and the parts would join to one word. */
function between(before: string, gone: string, after: string): string {
  return /\s/.test(gone) && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
}

/** Offsets of a raw text in its tidy form, asked in rising order. */
function tidied(raw: string): (at: number) => number {
  let from = 0;
  let length = 0;
  let open = false;
  return (at) => {
    const added = raw.slice(from, at).replace(SPACES, ' ');
    const start = added.startsWith(' ') && (open || length === 0) ? 1 : 0;
    if (added !== '') open = added.endsWith(' ');
    length += added.length - start;
    from = at;
    return length;
  };
}

/** An annotation so many characters further on. */
export function moved(annotation: Annotation, by: number): Annotation {
  const { span } = annotation;
  return span ? { ...annotation, span: { ...span, start: span.start + by, end: span.end + by } } : annotation;
}

/** A deletion of words that are not in the text: an empty place where they stood. */
export const absent = (annotation: Annotation): Annotation => ({ ...annotation, span: { start: 0, end: 0, text: '' } });

const deletion = (text: string, span: Span): Annotation => ({ kind: 'deletion', text, drawn: true, span });

/** All of the text, with spans over what is struck out. */
function standing(raw: string, stretches: readonly Stretch[]): Omit<Settled, 'whole'> {
  const text = tidy(raw);
  const at = tidied(raw);
  const struck = stretches.map(({ start, end }) => {
    const from = Math.min(at(start), text.length);
    const span = { start: text[from] === ' ' ? from + 1 : from, end: Math.min(at(end), text.length) };
    return deletion(text.slice(span.start, span.end).trimEnd(), { ...span, text: text.slice(span.start, span.end) });
  });
  return { text, struck };
}

/** The text without what is struck out of it. */
function without(raw: string, stretches: readonly Stretch[]): Omit<Settled, 'whole'> {
  let rest = '';
  let from = 0;
  const places: number[] = [];
  for (const { start, end } of stretches) {
    rest += raw.slice(from, start);
    places.push(rest.length);
    rest += between(rest, raw.slice(start, end), raw.slice(end, end + 2));
    from = end;
  }
  rest += raw.slice(from);
  const text = tidy(rest);
  const at = tidied(rest);
  const struck = stretches.map(({ start, end }, n) => {
    const place = Math.min(at(places[n] as number), text.length);
    return deletion(tidy(raw.slice(start, end)), { start: place, end: place, text: '' });
  });
  return { text, struck };
}

/** A text settled with what is struck out in it: left out of the text, unless nothing else has a letter. */
export function settle(raw: string, stretches: readonly Stretch[]): Settled {
  const found = stretches.length > 0 ? merged(raw, stretches) : [];
  if (found.length === 0) return { text: tidy(raw), struck: [], whole: false };
  const rest = without(raw, found);
  return LETTER.test(rest.text) ? { ...rest, whole: false } : { ...standing(raw, found), whole: true };
}

/** Whether deletions cover every letter of a stretch of a text. */
export function isStruckOut(text: string, annotations: readonly Annotation[], { start, end }: Stretch = { start: 0, end: text.length }): boolean {
  const spans = annotations.flatMap(({ kind, span }) => (kind === 'deletion' && span && span.end > span.start ? [span] : []));
  if (spans.length === 0) return false;
  let open = '';
  let from = start;
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    open += text.slice(from, Math.min(end, Math.max(from, span.start)));
    from = Math.max(from, span.end);
  }
  open += text.slice(Math.min(from, end), end);
  return !LETTER.test(open) && LETTER.test(text.slice(start, end));
}
