import type { Annotation } from '../../types.js';
import { attribute, type Element, elements } from '../archive/index.js';
import { everyParagraph, squeeze } from '../flow/index.js';
import { readBlocks } from './blocks.js';
import type { Context } from './context.js';

interface Comment {
  readonly id: string;
  /** the identifier of its last paragraph, by which replies name it */
  readonly key: string | undefined;
  readonly annotation: Annotation;
}

const text = (element: Element, context: Context): string =>
  everyParagraph(readBlocks(element, { changes: [] }, context))
    .map(({ pieces }) => squeeze(pieces.map((piece) => (piece.type === 'text' && !piece.changes.some((change) => change.leaves) ? piece.text : '')).join('')))
    .filter((each) => each !== '')
    .join('\n');

function commentOf(element: Element, context: Context): Comment {
  const author = attribute(element, 'author');
  const date = attribute(element, 'date');
  const key = attribute(
    elements(element)
      .filter((each) => each.name === 'p')
      .at(-1),
    'paraId',
  );
  return {
    id: attribute(element, 'id') ?? '',
    key: key?.toLowerCase(),
    annotation: { kind: 'comment', ...(author && { author }), ...(date && { date }), text: text(element, context) },
  };
}

/** Which comment answers which: by the keys of their paragraphs, from commentsExtended. */
function parents(extended: Element | undefined): ReadonlyMap<string, string> {
  const pairs = elements(extended).flatMap((each): [string, string][] => {
    const own = attribute(each, 'paraId');
    const parent = attribute(each, 'paraIdParent');
    return own && parent ? [[own.toLowerCase(), parent.toLowerCase()]] : [];
  });
  return new Map(pairs);
}

/** The comment at the start of the conversation that a key belongs to. */
function opening(key: string, parentOf: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = key;
  for (let parent = parentOf.get(at); parent !== undefined && !seen.has(parent); parent = parentOf.get(at)) {
    seen.add(parent);
    at = parent;
  }
  return at;
}

/** The comments of each conversation, under the key of its first. */
function threadsOf(comments: readonly Comment[], parentOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Comment[]> {
  const keys = new Set(comments.map(({ key }) => key));
  const threads = new Map<string, Comment[]>();
  for (const comment of comments) {
    const first = comment.key === undefined ? undefined : opening(comment.key, parentOf);
    const name = first !== undefined && keys.has(first) ? first : `#${comment.id}`;
    threads.set(name, [...(threads.get(name) ?? []), comment]);
  }
  return threads;
}

/** Reads the comments by their identifier; replies stand inside the comment they answer. */
export function readComments(root: Element | undefined, extended: Element | undefined, context: Context): ReadonlyMap<string, Annotation> {
  const comments = elements(root)
    .filter((each) => each.name === 'comment')
    .map((each) => commentOf(each, context));
  const found = new Map<string, Annotation>();
  for (const [key, thread] of threadsOf(comments, parents(extended))) {
    const first = thread.find((each) => each.key === key) ?? thread[0];
    if (!first) continue;
    const replies = thread.filter((each) => each !== first).map(({ annotation }) => annotation);
    found.set(first.id, replies.length > 0 ? { ...first.annotation, replies } : first.annotation);
  }
  return found;
}
