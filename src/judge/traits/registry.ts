// Written by `npm run generate` from the files beside it.
import accountability from './accountability.js';
import act from './act.js';
import addressee from './addressee.js';
import condition from './condition.js';
import deadline from './deadline.js';
import examined from './examined.js';
import intensity from './intensity.js';
import invisible from './invisible.js';
import negation from './negation.js';
import quantity from './quantity.js';
import redacted from './redacted.js';
import scope from './scope.js';
import type { DetectorSpec } from './spec.js';
import strength from './strength.js';

/** Every detector by its name. */
export const DETECTORS: Readonly<Record<string, DetectorSpec>> = {
  accountability,
  act,
  addressee,
  condition,
  deadline,
  examined,
  intensity,
  invisible,
  negation,
  quantity,
  redacted,
  scope,
  strength,
};
