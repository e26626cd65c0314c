import type { Annotation, BlockType } from '../../types.js';
import type { Mark, Marked } from './marked.js';

/** A block of the document before it becomes a node of the tree. */
export interface PdfBlock {
  readonly type: BlockType;
  readonly text: string;
  /** what lies on the text, until it is settled */
  readonly marks?: readonly Mark[];
  readonly page: number;
  readonly endPage?: number;
  /** headings, 1 the highest */
  readonly level?: number;
  /** list items, 0 the outermost */
  readonly depth?: number;
  /** a bullet stood before the text and was taken off */
  readonly bullet?: boolean;
  readonly label?: string;
  readonly cells?: readonly Marked[];
  readonly bold?: boolean;
  readonly boxed?: boolean;
  readonly furniture?: boolean;
  /** a row of a table that no rules draw */
  readonly guessed?: boolean;
  /** footnotes: its identifier; others: the identifiers of those called */
  readonly id?: string;
  readonly notes?: readonly string[];
  readonly annotations?: readonly Annotation[];
}
