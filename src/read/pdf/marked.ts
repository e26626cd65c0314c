import { SOFT_HYPHEN } from './characters.js';

/**
 * What lies on a printed text. A *call* is a raised mark: it was drawn at `start` (which is `end`), and the text leaves it out until it is
 * known whether it calls a note. *Struck* words are part of the text, so that lines and paragraphs are found as they were set; so are
 * *inserted* ones, which the file shows as put in by a change.
 */
export interface Mark {
  readonly kind: 'call' | 'struck' | 'inserted';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly author?: string;
  readonly date?: string;
}

/** A text with the marks on it, in the order of their places. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A text with nothing on it. */
export function plainly(text: string): Marked {
  return { text, marks: [] };
}

/** The second text after the first; `join` makes one text of both that ends with the second as it is. */
export function joinMarked(above: Marked, below: Marked, join: (above: string, below: string) => string): Marked {
  const text = join(above.text, below.text);
  const from = text.length - below.text.length;
  return { text, marks: [...above.marks.map((mark) => within(mark, from)), ...shifted(below.marks, from)] };
}

/** The text from an offset on; what stood before it stands at its start. */
export function markedFrom({ text, marks }: Marked, from: number): Marked {
  if (from === 0) return { text, marks };
  return { text: text.slice(from), marks: shifted(marks, -from).filter(({ kind, end }) => kind === 'call' || end > 0) };
}

/** A change of a text: what stands from `start` to `end` gives way to `put`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** The text with all changes made, which come in order and do not overlap, and where each place of it is then. */
export function changed(text: string, changes: readonly Change[]): { text: string; at: (place: number) => number } {
  let out = '';
  let from = 0;
  for (const { start, end, put } of changes) {
    out += text.slice(from, start) + put;
    from = end;
  }
  const at = (place: number): number => {
    let moved = 0;
    for (const { start, end, put } of changes) {
      if (start >= place) break;
      moved += put.length - (Math.min(end, place) - start);
    }
    return place + moved;
  };
  return { text: out + text.slice(from), at };
}

/** The changes that leave one space where there are several, none at the ends, and no soft hyphen but at the end. */
export function tidying(text: string): Change[] {
  return [...text.matchAll(/^\s+|\s+$|\s{2,}|[^\S ]|\u00ad(?!$)/gu)].map(({ 0: space, index }) => {
    const inside = space !== SOFT_HYPHEN && index > 0 && index + space.length < text.length;
    return { start: index, end: index + space.length, put: inside ? ' ' : '' };
  });
}

/** The marks with their places moved, none before the start. */
function shifted(marks: readonly Mark[], by: number): Mark[] {
  return marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start + by), end: Math.max(0, mark.end + by) }));
}

function within(mark: Mark, length: number): Mark {
  return { ...mark, start: Math.min(mark.start, length), end: Math.min(mark.end, length) };
}
