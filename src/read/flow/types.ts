import type { Annotation, BlockType } from '../../types.js';

/**
 * What word processors have in common, before a view of the tracked changes is chosen: paragraphs made of pieces,
 * each with the changes that lie on it. The Word, OpenDocument and RTF readers write it; `document.ts` reads it.
 */

/** One tracked change. Text on which it lies arrives by it, or leaves by it. */
export interface Change {
  readonly kind: 'insertion' | 'deletion' | 'move';
  readonly leaves: boolean;
  readonly author?: string;
  readonly date?: string;
  /** no tracked change but a line drawn through the words by hand: it holds in every view */
  readonly drawn?: true;
}

const LOOKS = ['hidden', 'bold', 'struck', 'raised', 'underlined', 'pale', 'painted', 'size'] as const;

/**
 * How words look, where it says something of them; `struck` is a line through them drawn by hand, not by a tracked change, `pale` are letters in the
 * colour of paper, `painted` is what has another colour behind it, or may have.
 */
export type Look = { readonly [name in Exclude<(typeof LOOKS)[number], 'size'>]?: boolean | undefined } & { readonly size?: number | undefined };

/** Where a part of a look is found. */
export type FindLook = <K extends keyof Look>(name: K) => Look[K] | undefined;

/** A look put together from where each part of it is found: in the words' own properties, their style, what is around them. */
export const lookBy = (find: FindLook): Look => Object.fromEntries(LOOKS.map((name) => [name, find(name)]));

/** A look that says of pale letters on bare paper that they are hidden, and of those that come out no larger than a dot, where a format has such a size. */
export const withPale = (look: Look, dot = 0): Look => {
  const isDot = look.size !== undefined && look.size <= dot && look.hidden !== false;
  return isDot || (look.pale && !look.painted) ? { ...look, hidden: true } : look;
};

/** Whether a colour (as files write it, with or without "#") cannot be told from paper; undefined for none. */
export const isPaper = (colour: string | undefined): boolean | undefined => (colour === undefined ? undefined : /^#?(?:f[\da-f]){3}$|^white$/i.test(colour));

/** A stretch of text, or a point in it where a note is called or a comment begins or ends. */
export type Piece =
  | ({ readonly type: 'text'; readonly text: string; readonly changes: readonly Change[] } & Look)
  | { readonly type: 'note'; readonly id: string; readonly changes: readonly Change[] }
  | { readonly type: 'comment'; readonly id: string; readonly edge: 'start' | 'end' | 'point' };

/** Where a paragraph stands in the automatic numbering: a list of the file, a level of it from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
  /** a number from which this paragraph starts the list afresh */
  readonly restart?: number;
  /** the label itself, where the file writes it out */
  readonly printed?: string;
}

/** What a paragraph is; `level` of headings from 1. */
export interface Format {
  readonly type: BlockType;
  readonly level?: number;
  readonly list?: ListPlace;
  readonly boxed?: boolean;
  readonly furniture?: boolean;
  /** its style is named like those of headings, but has no level */
  readonly titled?: boolean;
}

/** Where a paragraph stands: its number from 1, its page as far as the file saves page breaks. */
export interface Place {
  readonly paragraph?: number;
  readonly page?: number;
}

/** One paragraph. `mark` holds the changes on its end: where the end leaves, the paragraph joins the next. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly pieces: readonly Piece[];
  readonly mark: readonly Change[];
  /** the next paragraph goes on in it: a letter set large before its word */
  readonly joins?: boolean;
  readonly format: Format;
  /** the format before tracked changes, where it differs */
  readonly former?: Format;
  readonly place: Place;
}

/** Paragraphs that make one block together: the cells of a table row, or one footnote; without any, the mark where a file inside the document comes in. */
export interface Group {
  readonly type: 'group';
  readonly kind: 'tableRow' | 'footnote' | 'part';
  readonly parts: readonly (readonly Paragraph[])[];
  readonly place: Place;
  readonly label?: string;
  /** of a footnote, what its calls name; of a part, its name in the file */
  readonly id?: string;
  readonly furniture?: boolean;
}

/** What a body of text consists of. */
export type Item = Paragraph | Group;

/** `marked`: the final view with whatever left kept as annotations, or as blocks of their own where whole paragraphs left. What a drawn line strikes out is kept so in all. */
export type View = 'marked' | 'original' | 'final';

/** Gives the printed number of the next paragraph in document order; each view of a document needs one of its own. */
export type Labeller = (place: ListPlace) => string | undefined;

/** All that a file says, before a view is chosen. */
export interface Flow {
  readonly items: readonly Item[];
  readonly comments: ReadonlyMap<string, Annotation>;
  readonly labeller: () => Labeller;
}
