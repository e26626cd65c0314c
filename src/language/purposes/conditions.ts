import type { Cell } from '../list.js';

/** Conditions, downtoners and requests for company. */
export interface ConditionWords {
  /** complete in themselves: "where appropriate" */
  readonly hedges: Cell;
  /** open a condition that goes on to the end of its clause: "subject to", "unless" */
  readonly openings: Cell;
  /** hold a word that opens a condition and open none: "even if", "ask if"; none where no such word is a condition alone */
  readonly unconditional: readonly string[];
  /** ask for company, not for less: "in consultation with" */
  readonly neutral: Cell;
}
