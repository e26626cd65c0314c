import { scored } from '../score/index.js';
import { sidesOf } from '../text/index.js';
import { type Bead, beadsOf } from './beads.js';

/** Aligns two lists of texts: each text stands in exactly one match; in order of the draft, then what only the final has. */
export function alignTexts(draft: readonly string[], final: readonly string[]): Bead[] {
  return beadsOf(scored(sidesOf(draft, final))).beads;
}
