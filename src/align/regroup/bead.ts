import type { Recommendation } from '../../types.js';
import type { UnitBead } from '../text/index.js';

/** A bead of recommendations; `ruled` where a person decided it. */
export interface RecommendationBead extends UnitBead<Recommendation> {
  readonly ruled?: true;
}
