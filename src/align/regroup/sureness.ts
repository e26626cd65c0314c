import { containment } from '../words/index.js';
import type { RecommendationBead } from './bead.js';

/** A recommendation of which so much stands in another one in order is a part of it, whatever its odds. */
export const STANDS = 0.85;
/** Where every unit of the larger side stands in the other, a merger or split is plain to see. */
const PLAIN = 0.95;

/** How sure a bead is: groups are doubtful by their odds, unless their words stand in each other. */
export function surenessOf({ draft, final, confidence }: RecommendationBead): number {
  if (draft.length === 0 || final.length === 0 || draft.length + final.length < 3) return confidence;
  const [many, few] = draft.length > final.length ? [draft, final] : [final, draft];
  const whole = few.map(({ text }) => text).join('\n');
  return many.every(({ text }) => containment(text, whole) >= STANDS) ? Math.max(PLAIN, confidence) : confidence;
}
