/** A rectangle in points, origin at the lower left of the page as it is read. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Why text on the page is not to be seen there. */
export type Hidden = 'covered' | 'colour' | 'outside' | 'layer';

/**
 * What the text of an annotation is on its page: a *field* is filled in where the page leaves room for it, a *box* of text lies on the page,
 * a *stamp* was put over it. Others mark or cover something and have no text of their own.
 */
export type Overlay = 'field' | 'box' | 'stamp';

/** A stretch of text drawn at one place: words a normal space apart. `y` is the baseline; all measures in points. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** where each letter ends, from `x` */
  readonly stops?: readonly number[];
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly family: string;
  /** which font of the document it is set in */
  readonly font?: string;
  /** its letters are small drawings without a name */
  readonly drawn?: boolean;
  /** degrees against the reading direction of the page */
  readonly angle: number;
  /** the paint order among texts and fills of the page */
  readonly order: number;
  /** marked-content number that the structure tree refers to */
  readonly mark?: number;
  /** inside a marked artifact: the file itself says it is furniture */
  readonly artifact: boolean;
  readonly invisible: boolean;
  /** it belongs to an annotation, whose identifier the structure tree refers to */
  readonly overlay?: Overlay;
  readonly annotation?: string;
  readonly hidden?: Hidden;
  /** #rrggbb, or "pattern" */
  readonly colour?: string;
  /** a line goes through it */
  readonly struck?: Struck;
  /** a line of its own colour, which is not black, is drawn under it */
  readonly lined?: boolean;
  /** of the paragraph it begins, printed in the margin */
  readonly number?: string;
  /** the file shows it as put in by a change */
  readonly inserted?: boolean;
  /** a space was drawn after the last word */
  readonly trail: boolean;
}

/** Who struck words out, and when, where the file says it. */
export interface Struck {
  /** of the line, where it was drawn */
  readonly colour?: string;
  readonly author?: string;
  readonly date?: string;
}

/** The place of words that a markup annotation strikes out. */
export interface StruckBox extends Box, Struck {}

/** A straight rule or a filled area that was drawn. */
export interface Shape extends Box {
  readonly kind: 'fill' | 'stroke';
  /** of a stroke, which its box leaves out */
  readonly lineWidth?: number;
  /** covers all of its box with one opaque colour */
  readonly opaque: boolean;
  /** #rrggbb, or "pattern" or "picture" */
  readonly colour: string;
  readonly order: number;
}

/** A node of the structure tree as pdf.js gives it: a role with children, or a leaf that names marked content. */
export interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** A comment someone put on the page. */
export interface Comment {
  readonly author?: string;
  readonly date?: string;
  readonly text: string;
  readonly box: Box;
}

/** All that is read from one page, before anything is made of it. */
export interface PageScan {
  readonly page: number;
  readonly label?: string;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly shapes: readonly Shape[];
  readonly tree?: StructNode;
  readonly links: readonly string[];
  readonly comments: readonly Comment[];
  readonly redactions: readonly Box[];
  readonly strikes: readonly StruckBox[];
  /** the places of links */
  readonly linked: readonly Box[];
  /** names of those who put annotations on the page */
  readonly authors: readonly string[];
  /** nothing is drawn on the page at all */
  readonly blank: boolean;
  readonly error?: string;
}

/** Where each letter of a run ends, from its start. */
export function stopsOf({ text, width, stops }: Run): readonly number[] {
  return stops ?? Array.from({ length: text.length }, (_, i) => ((i + 1) * width) / text.length);
}
