import { joined, type Rule } from '../../../src/align/regroup/joining.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import type { RecommendationBead } from '../../../src/align/text/units.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import { report } from '../reports.js';

/** What becomes by one rule of recommendations that are all left over: "r1=r2" for each pair. */
export function paired(draft: readonly string[], final: readonly string[], rule: Rule): string[] {
  const sides = { draft: report(draft.join('\n')), final: report(final.join('\n')) };
  const alone = { similarity: 0, confidence: 0.5 };
  const beads: RecommendationBead[] = [
    ...sides.draft.recommendations.map((one) => ({ draft: [one], final: [], ...alone })),
    ...sides.final.recommendations.map((two) => ({ draft: [], final: [two], ...alone })),
  ];
  const found = joined(beads, libraryOf(sides.draft, sides.final, new Interner()), [rule]);
  return found.flatMap((one) => (one.draft.length && one.final.length ? [`${one.draft.map(({ id }) => id)}=${one.final.map(({ id }) => id)}`] : []));
}
