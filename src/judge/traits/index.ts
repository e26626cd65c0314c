import { DETECTORS } from './registry.js';
import type { Detector } from './spec.js';

/** What may differ between two wordings of one recommendation, in the order in which a reader is told. */
export const detectors: readonly Detector[] = Object.values(DETECTORS)
  .sort((one, other) => one.order - other.order)
  .map(({ detect }) => detect);

export { besideTrait } from './beside.js';
export { invisibleTrait } from './invisible.js';
export { movedTrait, renumberedTrait } from './place.js';
export { standing } from './standing.js';
