import type { PairRow } from '../../types.js';
import type { Config } from '../config.js';
import type { CliError } from '../exit.js';
import type { OwnFiles } from '../own-files.js';
import type { Flags } from '../settings.js';

/** A pair to compare, as the input names it. */
export interface Job {
  readonly id: string;
  readonly draft: readonly string[];
  readonly final: readonly string[];
  /** settings of this pair, over those of the whole batch */
  readonly options: Config;
  /** the folder from which its paths count */
  readonly base: string;
}

/** What the input names and nobody can compare: a file without a partner, a line that is no job. */
export interface Refused extends Pick<Job, 'id' | 'draft' | 'final'> {
  readonly refused: CliError;
}

/** What comes out of the input, one after the other. */
export type Entry = Job | Refused;

/** With its place in the input, from 1: what its pair is called where names of files stay out. */
export type Numbered<E extends Entry = Entry> = E & { readonly number: number };

/** What holds for every pair of a batch: a worker is told once. */
export interface Setup {
  readonly flags: Flags;
  readonly own: Pick<OwnFiles, 'config' | 'rulings' | 'accepted'>;
  /** the folder that takes a file for each pair; none: the worker answers with the whole record */
  readonly out?: string;
  /** whether it also takes a page to read */
  readonly pages: boolean;
  /** `true`: names of files stay out of all that is made, `false`: of nothing, missing: of what is made to be passed on */
  readonly share?: boolean;
}

/** What a worker is asked. */
export type Question =
  | { readonly kind: 'setup'; readonly setup: Setup }
  | { readonly kind: 'job'; readonly job: Numbered<Job> }
  | { readonly kind: 'sketch'; readonly path: string };

/** What it answers to a job. */
export interface Settled {
  readonly row: PairRow;
  /** the record, as one line, where there is no folder for it */
  readonly line?: string;
  /** taken over from a run before */
  readonly known?: boolean;
  /** the files hold what could identify who gave them */
  readonly identifying?: boolean;
}

/** What a worker answers: what became of a job, the sketch of a document, or nothing to the setup. */
export type Answer = { readonly settled: Settled } | { readonly sketch: readonly number[] };
