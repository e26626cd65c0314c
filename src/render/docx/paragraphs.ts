import { CommentRangeEnd, CommentRangeStart, CommentReference, type ICommentOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { AUTHOR, trackedRun, words } from './markup.js';
import type { Note, Noted } from './notes.js';
import type { Numbers } from './numbers.js';
import { STYLES } from './styles.js';

/** Languages of the two documents, so that a speller and a screen reader take the right one. */
export interface Languages {
  readonly draft: string;
  readonly final: string;
}

/** What is written while a report is put together: its paragraphs in order, and the comments that go into a part of their own. */
export interface Written<T> {
  readonly children: readonly T[];
  readonly comments: readonly ICommentOptions[];
}

/** A paragraph of tracked text, with comments. */
export function trackedParagraph({ runs, notes }: Noted, languages: Languages, numbers: Numbers): Written<Paragraph> {
  const numbered = notes.map((note) => ({ ...note, id: numbers.next() }));
  const children = runs.flatMap((run, at) => [
    ...numbered.filter(({ from }) => from === at).map(({ id }) => new CommentRangeStart(id)),
    ...trackedRun(run, run.op === 'insert' || run.op === 'arrived' ? languages.final : languages.draft, numbers),
    ...numbered.filter(({ to }) => to === at + 1).flatMap(ending),
  ]);
  return { children: [new Paragraph({ style: STYLES.passage, children })], comments: numbered.map(comment) };
}

function ending({ id }: { readonly id: number }): readonly ParagraphChild[] {
  return [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}

function comment({ id, lines }: Note & { readonly id: number }): ICommentOptions {
  const children = lines.map((line) => new Paragraph({ style: STYLES.comment, children: [words(line)] }));
  return { id, author: AUTHOR, initials: 'dd', date: new Date(0), children };
}

/** A paragraph of words in one of the styles. */
export function plain(style: string, ...children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style, children });
}

/** A point of a list. */
export function point(...children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ children, bullet: { level: 0 } });
}
