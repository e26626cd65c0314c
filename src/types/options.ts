import type { Limits } from '../limits.js';
import type { Doubt } from './match.js';
import type { Ocr } from './ocr.js';
import type { Side } from './place.js';
import type { Kind } from './report.js';

/** One document as it comes in. `name` is what messages and citations call it. */
export interface Input {
  readonly name: string;
  /** where it is kept, for programs that go there: from the root of its repository, else from the working folder, with slashes; the `file` of its locators */
  readonly path?: string;
  readonly bytes: Uint8Array;
  /** which view of tracked changes to take, where it differs from the options */
  readonly revisions?: 'original' | 'final';
  /** there is no such version (a file added or removed between two revisions): it holds nothing, and that is no fault */
  readonly absent?: boolean;
}

/** One side of a comparison: a document, or several files that are one document in the given order. */
export type Inputs = Input | readonly Input[];

/** The user's own words, added to the lexicon: plain phrases. */
export interface UserPatterns {
  readonly labels?: readonly string[];
  readonly sections?: readonly string[];
  readonly addressees?: readonly string[];
  readonly leadIns?: readonly string[];
}

/** How far reading has come. */
export interface Progress {
  /** what is read, as its `name` says */
  readonly file: string;
  readonly side?: Side;
  /** the page that is read now, from 1, and how many there are; of formats without pages none */
  readonly page?: number;
  readonly pages?: number;
}

/** What a caller may say of how a document is read. */
export interface ReadOptions {
  /** ends the work with its reason, between documents and between pages of a PDF */
  readonly signal?: AbortSignal;
  /** told before each document, and before each page of a PDF */
  readonly onProgress?: (progress: Progress) => void;
  readonly encoding?: string;
  readonly password?: string;
  readonly revisions?: 'original' | 'final';
  readonly limits?: Partial<Limits>;
  /** reads the pictures of pages without text; without it such pages stay unread */
  readonly ocr?: Ocr;
  /** tests only: read a tagged PDF as if it had no tags */
  readonly ignoreTags?: boolean;
}

/** What a caller may say of what counts as a recommendation. */
export interface RecogniseOptions {
  readonly language?: string;
  readonly kind?: Kind;
  readonly strict?: boolean;
  readonly patterns?: UserPatterns;
  readonly rulings?: Rulings;
}

/** What a person decided, bound to a hash of the text. */
export interface Rulings {
  readonly blocks?: readonly { readonly hash: string; readonly recommendation: boolean; readonly text?: string }[];
  readonly pairs?: readonly { readonly draft: string; readonly final: string | null }[];
}

/** What a caller may say of a comparison. */
export interface CompareOptions extends ReadOptions, RecogniseOptions {
  readonly paragraphs?: boolean;
  readonly despite?: readonly Doubt['reason'][];
  readonly draftName?: string;
  readonly finalName?: string;
  readonly ignore?: { readonly sections?: readonly string[]; readonly phrases?: readonly string[] };
}
