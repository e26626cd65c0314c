import type { Detector } from '../observation.js';
import { accountability } from './accountability.js';
import { act } from './act.js';
import { addressee } from './addressee.js';
import { condition } from './condition.js';
import { deadline } from './deadline.js';
import { intensity } from './intensity.js';
import { invisible, redacted } from './marks.js';
import { negation } from './negation.js';
import { quantity } from './quantity.js';
import { scope } from './scope.js';
import { strength } from './strength.js';

/** What may differ between two wordings of one recommendation, in the order in which a reader is told. */
export const detectors: readonly Detector[] = [
  negation,
  strength,
  act,
  intensity,
  addressee,
  deadline,
  quantity,
  scope,
  condition,
  accountability,
  redacted,
  invisible,
];

export { invisibleIn } from './marks.js';
export { movedTrait, renumberedTrait } from './place.js';
export { standing } from './standing.js';
