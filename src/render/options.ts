import type { Certainty, Comparison, Outcome, TraitType } from '../types.js';

/** What filters and gates name: an outcome or trait, alone or with how sure it has to be ("dropped:clear"). */
export type Change = Outcome | TraitType;
export type Sure = Change | `${Change}:${Certainty}`;
/** What a gate names: a change, or that a passage changed which may be a recommendation. */
export type GateWord = Sure | 'possible';

/** How a comparison is shown. Filters change what people see (text, markdown, html, docx); never machine formats, counts or verdicts. */
export interface RenderOptions {
  readonly color: boolean;
  /** columns of a terminal; other formats take 80 */
  readonly width: number;
  /** what reads the output takes it line by line (a pipe, a file): a headline is not broken, so that `head -1` and `grep` see all of it */
  readonly byLine?: boolean;
  readonly only?: readonly Sure[];
  /** 0–1 */
  readonly minWeight?: number;
  readonly paragraphs?: boolean;
  /** evidence with each finding */
  readonly explain?: boolean;
  /** equal stretches whole instead of shortened */
  readonly context?: boolean;
  /** leaves out what could identify who gave the file */
  readonly share: boolean;
  /** settings that may stand in what is passed on; none unless named */
  readonly sharedSettings?: readonly string[];
  readonly failOn?: readonly GateWord[];
  /** text and markdown: counts and one table */
  readonly brief?: boolean;
  /** text only: the most lines; what does not fit is in a table */
  readonly most?: number;
  readonly draftName?: string;
  readonly finalName?: string;
}

/** A piece of output: text, or bytes of a format that is no text. */
export type Piece = string | Uint8Array;
/** Each renderer: data in, pieces of output out, nothing computed. */
export type Renderer = (comparison: Comparison, options: RenderOptions) => Iterable<Piece> | Promise<Iterable<Piece>>;
