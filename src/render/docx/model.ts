import type { Edits } from '../../types.js';

/**
 * One run of tracked text. Who accepts all changes keeps `equal`, `insert` and `arrived`, who rejects all `equal`, `delete` and
 * `left`; what left one paragraph and arrived in another has the name of its move on both.
 */
export interface Run {
  readonly op: 'equal' | 'delete' | 'insert' | 'left' | 'arrived';
  readonly text: string;
  readonly move?: string;
}

/** A text of one document and where it stands there. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly cite: string;
}

/** A paragraph of tracked text: a text of the draft that becomes one of the final; either may be missing. */
export interface Tracked {
  readonly draft?: Source;
  readonly final?: Source;
  readonly runs: readonly Run[];
}

/** A text of the draft beside one of the final, and how the one becomes the other. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly one: Source;
  readonly other: Source;
  readonly ops: Edits['ops'];
}
