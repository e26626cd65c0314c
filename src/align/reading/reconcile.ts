import type { Pair, Report, Warning } from '../../types.js';
import type { WordAlignment } from '../words/index.js';
import { agree } from './agreement.js';
import { sameSegmentation } from './clause-segmentation.js';
import { sameGranularity } from './granularity.js';
import type { RecommendationAt } from './partners.js';

/** Two reports that read the same words alike; without a way to make recommendations only the lists are brought to one granularity. */
export function reconciled(given: Pair<Report>, wordLinks: WordAlignment, make: RecommendationAt | undefined): Pair<Report> & { readonly warnings: Warning[] } {
  const { draft, final } = sameGranularity(given, wordLinks);
  if (!make) return { draft, final, warnings: [] };
  const cut = sameSegmentation(draft, final, make);
  return agree(cut.draft, cut.final, wordLinks, make);
}
