import type { Recommendation, Unit } from '../../types.js';
import type { Rivals } from '../assign/index.js';
import { areTemplateMates, type Content, contentIn } from '../regroup/index.js';
import { confidenceOf } from '../score/index.js';
import type { Library, RecommendationBead, UnitBead } from '../text/index.js';
import { UNRELATED } from '../thresholds.js';

/** All recommendations as they were joined, the narrative, and the pairs that were weighed. */
export interface Joined {
  readonly beads: readonly RecommendationBead[];
  readonly paragraphs: readonly UnitBead[];
  readonly rivals: Rivals;
}

/**
 * How sure it is that a recommendation has no partner: as sure as the likeliest of those it was weighed against is unlikely. One that the
 * aligner would not take in any case, as it has only formula, addressee or a chance word in common, or as it says nothing of this
 * recommendation beyond what its own partner says, is no reason to doubt. What stands in the same place, whatever it says, is named apart
 * (instead.ts beside this).
 */
export function absenceIn({ beads, paragraphs, rivals }: Joined, library: Library): (unit: Recommendation) => number {
  const content = contentIn(beads, library);
  const partners = partnersIn([...beads, ...paragraphs]);
  return (unit) => {
    const able = (rivals.get(unit) ?? []).filter((rival) => mayBe(unit, rival.unit, partners.get(rival.unit) ?? [], content));
    return confidenceOf('none', -Math.max(Number.NEGATIVE_INFINITY, ...able.map(({ odds }) => odds)));
  };
}

function partnersIn(beads: readonly UnitBead[]): ReadonlyMap<Unit, readonly Unit[]> {
  return new Map(beads.flatMap(({ draft, final }) => [...draft.map((unit) => [unit, final] as const), ...final.map((unit) => [unit, draft] as const)]));
}

/** Whether a rival says enough of a recommendation that none of its own partners says. */
function mayBe(unit: Recommendation, rival: Unit, partners: readonly Unit[], content: Content): boolean {
  const { of, weigh } = content;
  if (rival.kind === 'recommendation' && areTemplateMates(unit, rival, content)) return false;
  const [asked, there] = [of(unit), of(rival)];
  const said = new Set(partners.flatMap((partner) => [...of(partner)]));
  const shared = [...asked].filter((term) => there.has(term) && !said.has(term));
  return shared.length > 0 && weigh(shared) >= UNRELATED * Math.min(weigh(asked), weigh(there));
}
