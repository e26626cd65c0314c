import type { Annotation, Finding, Recommendation, Side } from '../types.js';

/** A tracked change or comment in words: who and when in `name`, what was written or said in `text`. */
export interface Remark {
  readonly name: string;
  readonly text: string;
  readonly replies: readonly Remark[];
}

const KINDS: Readonly<Record<Annotation['kind'], string>> = {
  insertion: 'inserted',
  deletion: 'deleted',
  move: 'moved',
  comment: 'comment',
};

/** What tracked changes and comments say about the recommendations of a finding; none in what is made to be shared. */
export function remarksOf({ draft, final }: Pick<Finding, 'draft' | 'final'>): readonly Remark[] {
  return [...draft.flatMap((unit) => remarksOn(unit, 'draft')), ...final.flatMap((unit) => remarksOn(unit, 'final'))];
}

/** What they say about one recommendation. */
export function remarksOn({ annotations }: Pick<Recommendation, 'annotations'>, side?: Side): readonly Remark[] {
  return annotations.map((annotation) =>
    remark(annotation, `${side === undefined ? '' : `${side}, `}${annotation.drawn ? 'struck out' : KINDS[annotation.kind]}`),
  );
}

function remark({ author, date, text, replies = [] }: Annotation, kind: string): Remark {
  const by = author === undefined ? '' : ` by ${author}`;
  const when = date === undefined ? '' : `, ${minute(date)}`;
  return { name: `${kind}${by}${when}`, text, replies: replies.map((reply) => remark(reply, 'reply')) };
}

/** "2031-07-09T10:00:00Z" → "2031-07-09 10:00": word processors write local time, so no zone is claimed. */
function minute(date: string): string {
  return date.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2');
}
