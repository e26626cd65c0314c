import { placeOf } from '../text/places.js';
import type { Annotation, Comparison, Side } from '../types.js';

/** A comment of one or both documents, and what became of it. */
export interface CommentChange {
  readonly change: 'gone' | 'new' | 'answered' | 'still there';
  readonly side: Side;
  readonly place: string;
  readonly comment: Annotation;
}

interface Placed {
  readonly place: string;
  readonly comment: Annotation;
}

/** The comments of both documents: gone, new, with other answers, or still there; none in what is made to be shared. */
export function commentChanges(comparison: Pick<Comparison, 'findings' | 'paragraphs'>): readonly CommentChange[] {
  const [draft, final] = [commentsIn(comparison, 'draft'), commentsIn(comparison, 'final')];
  const left = new Map(final.map((one) => [key(one), one]));
  const before = draft.map((one): CommentChange => {
    const now = left.get(key(one));
    left.delete(key(one));
    if (!now) return { change: 'gone', side: 'draft', ...one };
    return { change: replies(now) === replies(one) ? 'still there' : 'answered', side: 'final', ...now };
  });
  return [...before, ...[...left.values()].map((one): CommentChange => ({ change: 'new', side: 'final', ...one }))];
}

function commentsIn({ findings, paragraphs = [] }: Pick<Comparison, 'findings' | 'paragraphs'>, side: Side): readonly Placed[] {
  const units = [...findings.flatMap((finding) => finding[side]), ...paragraphs.flatMap((finding) => finding[side])];
  const sorted = units.toSorted((one, other) => one.locator.block - other.locator.block);
  const found = sorted.flatMap(({ annotations, locator }) =>
    annotations.filter(({ kind }) => kind === 'comment').map((comment) => ({ place: placeOf(locator), comment })),
  );
  return found.filter((one, at) => found.findIndex((other) => key(other) === key(one)) === at);
}

const key = ({ comment: { author = '', text, span } }: Placed): string => [author, text, span?.text ?? ''].join('\n');
const replies = ({ comment }: Placed): string => JSON.stringify(comment.replies?.map(({ author, text }) => [author, text]) ?? []);
