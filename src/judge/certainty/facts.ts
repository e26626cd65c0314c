import type { Gap, Match, Outcome, Pair, Side, Unit } from '../../types.js';

/** What of the two documents the certainty of every finding rests on: handed on by the stages, decided by none of them. */
export interface Facts {
  readonly gaps: Pair<readonly Gap[]>;
  /** the share of each side that finds a partner */
  readonly matched: Pair<number>;
  /** the share of the recommendations of each side that find a partner, and how many find none; none given: all do */
  readonly linked?: Pair<{ readonly share: number; readonly left: number }>;
  /** share of the pairs whose two sides are less than half alike */
  readonly unlike?: number;
  /** what stands above the units and blocks of each side, see `aboveOf` */
  readonly above?: Pair<ReadonlySet<string>>;
  /** the sides of whose units words were seen in pictures */
  readonly scanned?: (unit: Unit, side: Side) => boolean;
  /** by their titles, the draft is the later version */
  readonly swapped?: true;
}

/** Two documents read without a gap, each of which finds all of its text in the other. */
export const WHOLE: Facts = { gaps: { draft: [], final: [] }, matched: { draft: 1, final: 1 } };

/** What is said of one match, with all that may speak against it. */
export interface Claim<U extends Unit = Unit> {
  readonly match: Match<U>;
  readonly outcome: Outcome;
  readonly facts: Facts;
  readonly names: Pair<string>;
}

/** The side on which a one-sided match has nothing. */
export function missing<U extends Unit>({ draft, final }: Match<U>): Side | undefined {
  return final.length === 0 ? 'final' : draft.length === 0 ? 'draft' : undefined;
}

/** The units of the side that a one-sided match has, of both sides of any other. */
export function unitsOf<U extends Unit>({ draft, final }: Match<U>): readonly U[] {
  return [...draft, ...final];
}
