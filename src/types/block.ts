import type { Count, Locator, Span } from './place.js';

/** A tracked change or comment. `text` is what was inserted, deleted, moved or said; `span` its place in the block's text. */
export interface Annotation {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'comment';
  /** as the file has them */
  readonly author?: string;
  /** as the file has them */
  readonly date?: string;
  /** what was inserted, deleted, moved or said */
  readonly text: string;
  /** `true`: a deletion that is no tracked change but a line through the words */
  readonly drawn?: true;
  /** where, in the text of its block */
  readonly span?: Span;
  /** annotations that answer it */
  readonly replies?: readonly Annotation[];
}

/** A rule that spoke, and the words it spoke on. */
export interface Evidence {
  /** the rule that spoke */
  readonly rule: string;
  /** the words it spoke on */
  readonly text: string;
}

/** What part a block plays: a recommendation or what belongs to one, a mention of one, page furniture, or none of these. */
export type Role = 'recommendation' | 'sub-recommendation' | 'restatement' | 'reference' | 'furniture' | 'none';

/**
 * What a block is on the page.
 * @open true
 */
export type BlockType = 'heading' | 'paragraph' | 'listItem' | 'tableRow' | 'footnote' | 'caption' | 'code';

/** One paragraph-sized piece of a document in reading order. `text` is without its label; a block that is only a label has text = label. */
export interface Block {
  readonly kind: 'block';
  /** its position in the document, from 0 */
  readonly index: Count;
  readonly type: BlockType;
  /** of a heading (1 is the highest) or a list item (1 is the outermost) */
  readonly level?: Count;
  /** of a table row; of a heading that stands across a table over a group of its rows, the one cell */
  readonly cells?: readonly string[];
  /** the paragraphs and items that stand in each cell, parallel to `cells`, where one has several */
  readonly lines?: readonly (readonly string[])[];
  /** titles of the columns of a table row, parallel to `cells` */
  readonly heads?: readonly string[];
  /** without its label; a block that is only a label has it as text */
  readonly text: string;
  /** as printed */
  readonly label?: string;
  /** titles of the headings above it */
  readonly section: readonly string[];
  readonly locator: Locator;
  readonly role: Role;
  readonly annotations: readonly Annotation[];
  /** `true`: struck out as a whole; the words stay in `text` */
  readonly struck?: true;
  /** listed as withdrawn: a status or the title above says that it no longer holds */
  readonly retired?: true;
  /** `true`: which of its words belong together was guessed by their looks */
  readonly guessed?: true;
  /** `bold` or `boxed` as a whole */
  readonly emphasis?: 'bold' | 'boxed';
  /** footnotes called from it, as block indexes */
  readonly notes?: readonly Count[];
  readonly evidence?: readonly Evidence[];
}
