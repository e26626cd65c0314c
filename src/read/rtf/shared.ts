import type { Annotation } from '../../types.js';
import type { Group, Item } from '../flow/index.js';
import type { Font } from './charsets.js';
import type { State } from './state.js';
import type { Story } from './story.js';

/** A paragraph style of the style sheet. */
export interface Style {
  name: string;
  outline?: number | undefined;
}

/** A field that is open: what it computes from. */
export interface Field {
  instruction: string;
}

/** What the whole file shares: its tables, and what stands apart from the text. */
export class Shared {
  readonly fonts = new Map<number, Font>();
  readonly styles = new Map<number, Style>();
  /** of each colour, whether it cannot be told from paper */
  readonly paper: boolean[] = [];
  readonly authors: string[] = [];
  readonly info = new Map<string, string>();
  readonly properties: string[] = [];
  readonly notes: Group[] = [];
  readonly margins: Item[] = [];
  readonly comments = new Map<string, Annotation>();
  /** the identifiers of the comments in order, replies included, and the comment each stands in */
  readonly threads: string[] = [];
  readonly fetching: string[] = [];
  commentAuthor = '';
  page = 'cp1252';
  defaultFont = 0;
  rsids = 0;
  paragraph = 0;
  endnoteFormat = 'decimal';
}

/** Where text goes that is read inside a group. */
export interface Destination {
  /** the run of text that this is, if it is one */
  readonly story?: Story;
  readonly text: (text: string, state: State) => void;
  /** Does what a control word means here; false where it means nothing special. */
  readonly word: (name: string, value: number | undefined, state: State) => boolean;
  readonly close: (state: State) => void;
}

/** A group that is open. */
export interface Frame {
  readonly state: State;
  destination: Destination;
  /** the nearest destination that is a run of text */
  story: Destination;
  field: Field | undefined;
  /** `\*` stood at its start: unknown destinations after it are passed over */
  starred: boolean;
  /** its destination began in it, and ends with it */
  owns: boolean;
}
