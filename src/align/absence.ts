import type { Recommendation, Side, Unit } from '../types.js';
import { confidenceOf } from './confidence.js';
import type { Library } from './passages.js';
import type { RecommendationBead } from './recommendations.js';
import type { Rivals, UnitBead } from './sequence.js';
import { areSiblings, type Content, contentIn, STRANGERS } from './strangers.js';

/** How sure it can be at most that a recommendation has no partner where another one without partner stands in its place, whatever that says. */
const REPLACED = 0.85;

/** All recommendations as they were joined, the narrative, and the pairs that were weighed. */
export interface Joined {
  readonly beads: readonly RecommendationBead[];
  readonly paragraphs: readonly UnitBead[];
  readonly rivals: Rivals;
}

/**
 * How sure it is that a recommendation has no partner: as sure as the likeliest of those it was weighed against is unlikely. One that the
 * aligner would not take in any case, as it has only formula, addressee or a chance word in common, or as it says nothing of this
 * recommendation beyond what its own partner says, is no reason to doubt unless it stands in the same place.
 */
export function absenceIn({ beads, paragraphs, rivals }: Joined, library: Library): (unit: Recommendation) => number {
  const content = contentIn(beads, library);
  const partners = partnersIn([...beads, ...paragraphs]);
  const replaced = replacedIn(beads, library);
  return (unit) => {
    const able = (rivals.get(unit) ?? []).filter((rival) => mayBe(unit, rival.unit, partners.get(rival.unit) ?? [], content));
    const sure = confidenceOf('none', -Math.max(Number.NEGATIVE_INFINITY, ...able.map(({ odds }) => odds)));
    return replaced.has(unit) ? Math.min(REPLACED, sure) : sure;
  };
}

function partnersIn(beads: readonly UnitBead[]): ReadonlyMap<Unit, readonly Unit[]> {
  return new Map(beads.flatMap(({ draft, final }) => [...draft.map((unit) => [unit, final] as const), ...final.map((unit) => [unit, draft] as const)]));
}

/** Whether a rival says enough of a recommendation that none of its own partners says. */
function mayBe(unit: Recommendation, rival: Unit, partners: readonly Unit[], content: Content): boolean {
  const { of, weigh } = content;
  if (rival.kind === 'recommendation' && areSiblings(unit, rival, content)) return false;
  const [asked, there] = [of(unit), of(rival)];
  const said = new Set(partners.flatMap((partner) => [...of(partner)]));
  const shared = [...asked].filter((term) => there.has(term) && !said.has(term));
  return shared.length > 0 && weigh(shared) >= STRANGERS * Math.min(weigh(asked), weigh(there));
}

/** Recommendations without partner that stand behind or before the same pair as one of the other side. */
function replacedIn(beads: readonly RecommendationBead[], library: Library): ReadonlySet<Recommendation> {
  const beadOf = new Map(beads.flatMap((bead) => [...bead.draft, ...bead.final].map((unit) => [unit, bead] as const)));
  const [ours, theirs] = [alone('draft', beadOf, library), alone('final', beadOf, library)];
  const meets = (one: Alone, others: readonly Alone[]): boolean => others.some((two) => one.before === two.before || one.after === two.after);
  return new Set([...ours.filter((one) => meets(one, theirs)), ...theirs.filter((one) => meets(one, ours))].map(({ unit }) => unit));
}

/** A recommendation without partner and the pairs around it; none at the ends. */
interface Alone {
  readonly unit: Recommendation;
  readonly before: RecommendationBead | undefined;
  readonly after: RecommendationBead | undefined;
}

function alone(side: Side, beadOf: ReadonlyMap<Recommendation, RecommendationBead>, library: Library): Alone[] {
  const beads = library[side].report.recommendations.flatMap((unit) => {
    const bead = beadOf.get(unit);
    return bead ? [{ unit, bead, paired: bead.draft.length > 0 && bead.final.length > 0 }] : [];
  });
  return beads.flatMap(({ unit, paired }, at): Alone[] =>
    paired ? [] : [{ unit, before: beads.slice(0, at).findLast((one) => one.paired)?.bead, after: beads.slice(at).find((one) => one.paired)?.bead }],
  );
}
