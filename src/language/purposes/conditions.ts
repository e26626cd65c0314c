import type { Cell } from '../list.js';

/** Conditions, downtoners and requests for company. */
export interface ConditionWords {
  /** complete in themselves: "where appropriate" */
  readonly hedges: Cell;
  /** open a condition that goes on to the end of its clause: "subject to", "unless" */
  readonly openings: Cell;
  /** ask for company, not for less: "in consultation with" */
  readonly neutral: Cell;
}
