import type { Span } from '../../types.js';
import type { Word } from '../matcher.js';
import type { DirectiveTables } from './tables.js';

/** A text with its words and the tables of its language, cut once for all that is asked of it. */
export interface Source {
  readonly text: string;
  readonly list: readonly Word[];
  readonly tables: DirectiveTables;
}

/** A text with its sentences besides: who reports does so in one sentence. */
export interface Passage {
  readonly list: readonly Word[];
  readonly tables: DirectiveTables;
  readonly sentences: readonly Span[];
}
