/** The two documents. */
export const SIDES = ['draft', 'final'] as const;

/** Which of the two documents. */
export type Side = (typeof SIDES)[number];
/** The one that a side is compared with. */
export const otherSide = (side: Side): Side => (side === 'draft' ? 'final' : 'draft');

/**
 * @asType integer
 * @minimum 0
 */
export type Count = number;

/**
 * @minimum 0
 * @maximum 1
 */
export type Share = number;

/** What stands twice: once for each document. */
export type Pair<T> = Readonly<Record<Side, T>>;

/** A stretch of its owner's text, in UTF-16 offsets; `value` is its normal form where one is known. */
export interface Span {
  /** offsets into the text of its owner */
  readonly start: Count;
  /** offsets into the text of its owner */
  readonly end: Count;
  /** the words there */
  readonly text: string;
  /** their normal form, where one is known */
  readonly value?: string;
}

/** Where something stands: block index always; else what a person would quote for the format. Lines and pages count from 1. */
export interface Locator {
  /** where the file is kept, as `path` of the document says; of a document of several files the name of the one it stands in, in shared output "file 2" */
  readonly file?: string;
  /** index of the first and last block */
  readonly block: Count;
  /** index of the first and last block */
  readonly endBlock?: Count;
  /** lines of a text file */
  readonly line?: Count;
  /** lines of a text file */
  readonly endLine?: Count;
  /** pages, counted from the first */
  readonly page?: Count;
  /** pages, counted from the first */
  readonly endPage?: Count;
  /** the number printed on the page, where it is another */
  readonly pageLabel?: string;
  /** number of the paragraph in a word processor's file, a web page or a book */
  readonly paragraph?: Count;
}
