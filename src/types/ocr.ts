import type { Count } from './place.js';

/**
 * A place or length on a page, in points.
 * @minimum 0
 */
export type Points = number;

/** A picture of a page in shades of grey: one byte a point, row by row from the top; 255 is paper. */
export interface PagePicture {
  readonly width: Count;
  readonly height: Count;
  readonly points: Uint8Array;
  /** points an inch */
  readonly density: number;
}

/** A word that a program saw in a picture: its box from the upper left, in points of the picture. */
export interface SeenWord {
  readonly text: string;
  readonly x0: Points;
  readonly y0: Points;
  readonly x1: Points;
  readonly y1: Points;
  /** how sure the program is of it, 0 to 1 */
  readonly confidence: number;
}

/** Words that a program saw on one line. */
export interface SeenLine {
  readonly words: readonly SeenWord[];
  /** where the line stands: at `x` from the left it is `y` from the top, and falls by `slope` for each point further right */
  readonly baseline: { readonly x: number; readonly y: number; readonly slope: number };
  /** from the feet to the tops of its letters, those that reach below and above the others among them */
  readonly size: number;
}

/** What reads pictures: a program on this machine, handed in from outside. It sees the same in the same picture. */
export interface Ocr {
  /** "tesseract 5.3.0" */
  readonly name: string;
  /** how many pictures it may be given at once */
  readonly atOnce: Count;
  /** Throws ReadError "ocr" where it cannot work. */
  readonly read: (picture: PagePicture) => Promise<readonly SeenLine[]>;
}

/** A page whose words were seen in its picture. Boxes are in points of the page, from its upper left. */
export interface ScannedPage {
  /** of a document of several files */
  readonly file?: string;
  readonly page: Count;
  readonly width: Points;
  readonly height: Points;
  readonly words: readonly SeenWord[];
}
