import type { Comparison, ErrorOutput, Summary, Tool } from './comparison.js';
import type { Count } from './place.js';

/** What became of one pair of a batch: a line of NDJSON. */
export interface PairOutput {
  readonly type: 'pair';
  readonly schemaVersion: 1;
  /** as the job says, else where it stood in the input */
  readonly id: string;
  /** the files, as the job names them */
  readonly draft: readonly string[];
  /** the files, as the job names them */
  readonly final: readonly string[];
  /** the exit code that comparing the pair alone has */
  readonly exit: Count;
  /** missing where the two could not be compared */
  readonly comparison?: Comparison;
  /** why they could not */
  readonly error?: Omit<ErrorOutput, 'type' | 'schemaVersion'>;
}

/** One pair in the index of a batch. */
export interface PairRow extends Omit<PairOutput, 'type' | 'schemaVersion' | 'comparison'> {
  /** recommendations of both documents */
  readonly recommendations?: { readonly draft: Count; readonly final: Count };
  readonly summary?: Summary;
  /** files beside the index: the comparison, and a page to read */
  readonly json?: string;
  /** files beside the index: the comparison, and a page to read */
  readonly html?: string;
}

/** All pairs of a batch in few numbers. */
export interface BatchSummary {
  readonly pairs: Count;
  readonly compared: Count;
  /** pairs that could not be compared */
  readonly failed: Count;
  /** findings of each outcome over all pairs */
  readonly outcomes: Readonly<Record<string, Count>>;
}

/** The index of a batch: its pairs in the order of the input. */
export interface BatchIndex {
  readonly type: 'batch';
  readonly schemaVersion: 1;
  readonly tool: Tool;
  readonly summary: BatchSummary;
  readonly pairs: readonly PairRow[];
}
