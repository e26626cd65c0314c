import type { Cell } from '../list.js';

/** How urgent a thing is, and how much of it is meant. */
export interface DegreeWords {
  /** lost softens: "as a matter of urgency", "strongly" */
  readonly intensity: Cell;
  readonly universal: Cell;
  /** universal quantifiers whose noun stands in the singular */
  readonly each: readonly string[];
  /** what a universal quantifier falls to: "some", "selected", "not all" */
  readonly partial: Cell;
}
