import type { Group } from './paragraphs.js';

/** "[1] Counted in May.": a note at the end of a text. */
const NOTE = /^\[(\d{1,3}|[*†‡]{1,3})\]\s{1,8}(?=\S)/u;
/** A mark in brackets directly behind a word, a sentence or a quotation. */
const CALL = /(?<=[\p{L}\p{N}.,;:!?)”’"'])\[(\d{1,3}|[*†‡]{1,3})\]/gu;

/** The notes of a text: their marks as the sentences call them. Only marks of which both the call and the note are there. */
export function notesIn(groups: readonly Group[]): ReadonlySet<string> {
  const defined = new Set(groups.flatMap(({ lines }) => NOTE.exec(lines[0]?.text ?? '')?.[1] ?? []));
  if (defined.size === 0) return defined;
  const called = new Set(groups.flatMap(({ lines }) => lines.flatMap(({ text }) => [...text.matchAll(CALL)].map(([, mark]) => mark as string))));
  return new Set([...defined].filter((mark) => called.has(mark)));
}

/** A text without the marks of the notes it calls, and which these are. */
export function withoutCalls(text: string, notes: ReadonlySet<string>): { readonly text: string; readonly called: readonly string[] } {
  if (notes.size === 0) return { text, called: [] };
  const called: string[] = [];
  const rest = text.replace(CALL, (whole, mark: string) => {
    if (!notes.has(mark)) return whole;
    called.push(mark);
    return '';
  });
  return { text: rest, called };
}

/** The mark of the note that a paragraph is, and where its text begins. */
export function noteOf(text: string, notes: ReadonlySet<string>): { readonly mark: string; readonly length: number } | undefined {
  const found = notes.size > 0 ? NOTE.exec(text) : null;
  return found && notes.has(found[1] as string) ? { mark: found[1] as string, length: found[0].length } : undefined;
}
