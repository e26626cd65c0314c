/** What the page and its workers say to each other. */
import type { Accepted } from '../accepted.js';
import type { Piece } from '../render/index.js';
import type { Doubt } from '../types/match.js';
import type { Comparison, Input, Locator, Rulings, Side } from '../types.js';

/** What is compared: one file alone is compared with itself before its tracked changes. */
export interface Files {
  readonly draft: Input;
  readonly final?: Input;
}

/** What a person decided so far. */
export interface Decided {
  readonly rulings: Rulings;
  readonly accepted: readonly Accepted[];
}

/** How the files that were loaded are to be compared. */
export interface CompareAsk extends Decided {
  readonly password?: string;
  readonly despite: readonly Doubt['reason'][];
}

/** The formats that the page saves. */
export type SavedFormat = 'html' | 'docx' | 'csv' | 'json';

/** Where a page is drawn, and which words are to be marked on it. */
export interface DrawAsk {
  readonly side: Side;
  /** counted from 1 */
  readonly page: number;
  /** dots across */
  readonly width: number;
  /** passages, each as it stands in the text that was read */
  readonly marked: readonly string[];
}

/** A place on a page, in shares of its width and height. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn page. */
export interface Drawn {
  readonly picture: ImageBitmap;
  readonly boxes: readonly Box[];
}

/** A block of a document with its neighbours. */
export interface Context {
  readonly blocks: readonly { readonly text: string; readonly label?: string; readonly type: string; readonly here: boolean }[];
}

/** Everything that a worker can be asked, with what it answers. */
export interface Asks {
  readonly load: { readonly ask: Files; readonly answer: undefined };
  readonly compare: { readonly ask: CompareAsk; readonly answer: Comparison };
  /** the report as it stands inside the page, in pieces; or the file of a format */
  readonly report: { readonly ask: undefined; readonly answer: readonly string[] };
  readonly save: { readonly ask: SavedFormat; readonly answer: readonly Piece[] };
  readonly context: { readonly ask: { readonly side: Side; readonly locator: Locator }; readonly answer: Context };
  readonly open: { readonly ask: { readonly side: Side; readonly bytes: Uint8Array; readonly password?: string }; readonly answer: number };
  readonly draw: { readonly ask: DrawAsk; readonly answer: Drawn };
}

/** The name of what is asked. */
export type AskName = keyof Asks;

/** A question to a worker. */
export interface Question<N extends AskName = AskName> {
  readonly id: number;
  readonly name: N;
  readonly ask: Asks[N]['ask'];
}

/** What went wrong, as it crosses to the page. */
export interface Failure {
  /** "VerdictError" and "InputError" are told to the user, others are faults of ours */
  readonly name: string;
  readonly message: string;
  /** what would have to be set aside */
  readonly reason?: Doubt['reason'];
  /** why a file could not be read */
  readonly code?: string;
  readonly side?: Side;
}

/** How far reading has come. */
export interface Reading {
  readonly side: Side;
  readonly page: number;
  readonly pages: number;
}

/** What a worker says. */
export type Reply =
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: Failure };
