/** In what way a part of a document is not there as text to be compared. The list may grow within a version of the schema. */
export type GapKind = 'unread' | 'covered' | 'hidden' | 'redacted' | 'guessed' | 'elsewhere';

/** A warning by its code: what it means to the stages and what of it may be passed on. */
export interface WarningSpec {
  /** what it is about, in one sentence that names nothing of the file */
  readonly says: string;
  /** what a shared output tells: the message as it is, where that names nothing but counts, pages and words of ours; else only what it is about */
  readonly shares: 'message' | 'says';
  /** something may stand in the document that was not compared as a reader of the page sees it, called so after "it may stand in" */
  readonly gap?: {
    readonly kind: GapKind;
    readonly name: string;
    /** the texts of the warning are names, not the words that stand there */
    readonly texts?: 'names';
    /** it may hold only what would stand at its very place, or what its texts say: pictures stand in every report */
    readonly here?: true;
  };
  /** shows writing that could not be read: no ground for a verdict */
  readonly unreadable?: true;
  /** puts the counts themselves in doubt: said first */
  readonly first?: true;
}
