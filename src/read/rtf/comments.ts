import type { Annotation } from '../../types.js';
import { everyParagraph, type Item, squeeze } from '../flow/index.js';
import type { Destination, Shared } from './shared.js';
import { collector, packedDate } from './tables.js';
import { textDestination } from './text.js';

/** A comment that is being read; its parts stand in groups of their own inside it. */
export interface OpenComment extends Destination {
  date?: string | undefined;
  reference?: string;
  /** how many comments before this one stands the one it answers */
  answers?: number;
}

const textOf = (items: readonly Item[]): string =>
  everyParagraph(items)
    .map(({ pieces }) => squeeze(pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('')))
    .filter((text) => text !== '')
    .join('\n');

/** A comment that was read, and the one it answers. */
interface Said {
  readonly id: string;
  readonly parent: string | undefined;
  readonly annotation: Annotation;
}

/** Keeps a comment, or puts it among the replies of the one it answers. */
function keep(shared: Shared, { id, parent, annotation }: Said): void {
  const before = parent === undefined ? undefined : shared.comments.get(parent);
  shared.threads.push(before && parent !== undefined ? parent : id);
  if (before && parent !== undefined) shared.comments.set(parent, { ...before, replies: [...(before.replies ?? []), annotation] });
  else shared.comments.set(id, annotation);
}

/** A comment. Its author stands before it; the text it is about between marks that name it, or nowhere. */
export function commentDestination(shared: Shared, outer: Destination): OpenComment {
  const author = shared.commentAuthor;
  const comment: OpenComment = textDestination(shared, {}, (items) => {
    const id = comment.reference ?? `#${shared.threads.length}`;
    const { date, answers } = comment;
    const parent = answers === undefined || answers >= 0 ? undefined : shared.threads.at(answers);
    const annotation: Annotation = { kind: 'comment', ...(author && { author }), ...(date && { date }), text: textOf(items) };
    keep(shared, { id, parent, annotation });
    if (parent === undefined) outer.story?.add({ type: 'comment', id, edge: 'point' });
  });
  return comment;
}

/** The parts of a comment, by the destination they stand in. */
export const COMMENT_PARTS: Readonly<Record<string, (comment: OpenComment, text: string) => void>> = {
  atndate: (comment, text) => Object.assign(comment, { date: packedDate(text) }),
  atnref: (comment, text) => Object.assign(comment, { reference: text }),
  atnparent: (comment, text) => Object.assign(comment, { answers: Number.parseInt(text, 10) || 0 }),
};

/** A mark in the text where what a comment is about begins or ends. */
export function rangeMark(outer: Destination, edge: 'start' | 'end'): Destination {
  return collector((id) => outer.story?.add({ type: 'comment', id, edge }));
}
