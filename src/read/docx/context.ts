import type { ReadOptions } from '../../types.js';
import type { Element } from '../archive/index.js';
import type { Change } from '../flow/index.js';
import { Fields } from './fields.js';
import type { Numbering } from './numbering.js';
import { NO_PARTS, type Parts } from './parts.js';
import type { Styles } from './styles.js';

/** A comment whose range spans more paragraphs than this is said of the first so many: a range over a whole book says nothing of its parts. */
const COMMENT_REACH = 50;

/** A call of a note in the text. */
export interface Call {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** the author wrote the mark; there is no number */
  readonly custom: boolean;
  readonly leaves: boolean;
  readonly paragraph: number;
  readonly page: number;
}

/** What the reader of a story (body, notes, header) knows as it goes: page, paragraph, open fields and comment ranges. */
export class Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly options: ReadOptions;
  readonly parts: Parts;
  readonly fields = new Fields();
  readonly calls: Call[] = [];
  /** comments whose range is open, with the paragraphs they may still reach */
  readonly comments = new Map<string, number>();
  /** a picture or shape that lies behind the text was met: what is painted behind the words from there on is not known */
  backdrop = false;
  page = 1;
  paragraph = 0;
  contents = 0;

  constructor(styles: Styles, numbering: Numbering, options: ReadOptions, parts: Parts = NO_PARTS) {
    this.parts = parts;
    this.styles = styles;
    this.numbering = numbering;
    this.options = options;
  }

  openComment(id: string): void {
    this.comments.set(id, COMMENT_REACH);
  }

  /** The comments that reach into the next paragraph. */
  reaching(): readonly string[] {
    for (const [id, left] of this.comments) {
      if (left <= 1) this.comments.delete(id);
      else this.comments.set(id, left - 1);
    }
    return [...this.comments.keys()];
  }
}

/** The changes on something inside another: one that both name counts once. */
export function under(changes: readonly Change[], change: Change): readonly Change[] {
  return changes.some((each) => each.kind === change.kind && each.leaves === change.leaves) ? changes : [...changes, change];
}

/** The text boxes met in a paragraph: they stand after it. */
export interface Box {
  readonly element: Element;
  readonly changes: readonly Change[];
}
