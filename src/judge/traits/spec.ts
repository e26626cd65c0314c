import type { Observation } from '../observation.js';
import type { PairView } from '../pair.js';

/** Sees one kind of difference between two wordings. */
export type Detector = (pair: PairView) => Observation[];

/** A detector and its place among the others: the order in which a reader is told. */
export interface DetectorSpec {
  readonly order: number;
  readonly detect: Detector;
}
