import type { Recommendation } from '../../types.js';
import type { Library } from '../text/index.js';
import type { RecommendationBead } from './bead.js';
import { areTemplateMates, type Content, contentIn } from './content.js';

/** Of the content of the lighter of two that are left over, so much weight must stand in the other for them to be the same recast. */
const RECAST = 0.45;
/** More than so many left over on a side are no single recast places in a list. */
const FEW = 2;
/** Fewer shared terms may be chance, whatever their share. */
const LEAST_TERMS = 3;
/** How sure such a pair is: by elimination, as much as by words. */
const ELIMINATED = 0.6;

/** Where two lists are as long as each other and all but one or two have partners, pairs those left over that share more with each other than with any other. */
export function pairLeftovers(beads: readonly RecommendationBead[], library: Library): RecommendationBead[] {
  const units = { draft: beads.flatMap(({ draft }) => draft), final: beads.flatMap(({ final }) => final) };
  const lost = beads.filter(({ draft, final, ruled }) => !ruled && draft.length === 1 && final.length === 0);
  const found = beads.filter(({ draft, final, ruled }) => !ruled && final.length === 1 && draft.length === 0);
  if (units.draft.length !== units.final.length || lost.length !== found.length || lost.length === 0 || lost.length > FEW) return [...beads];
  const content = contentIn(beads, library);
  const nearest = (unit: Recommendation, others: readonly Recommendation[]): boolean => others.every((other) => sharedBy(unit, other, content) < RECAST);
  const gone = new Set<RecommendationBead>();
  const paired = beads.map((bead) => {
    const [one] = bead.draft;
    const partner = lost.includes(bead) && one ? found.find(({ final: [two] }) => two && sharedBy(one, two, content) >= RECAST) : undefined;
    const [two] = partner?.final ?? [];
    if (!partner || !one || !two || gone.has(partner)) return bead;
    if (!nearest(one, without(units.final, two)) || !nearest(two, without(units.draft, one))) return bead;
    gone.add(partner);
    return { ...bead, final: [two], similarity: sharedBy(one, two, content), confidence: ELIMINATED };
  });
  return paired.filter((bead) => !gone.has(bead));
}

const without = (units: readonly Recommendation[], unit: Recommendation): Recommendation[] => units.filter((other) => other !== unit);

/** The share of the lighter content that both have; none where they have next to nothing in common. */
function sharedBy(one: Recommendation, two: Recommendation, content: Content): number {
  const { of, weigh } = content;
  if (areTemplateMates(one, two, content)) return 0;
  const [first, second] = [of(one), of(two)];
  const least = Math.min(weigh(first), weigh(second));
  const both = [...first].filter((term) => second.has(term));
  return least === 0 || both.length < LEAST_TERMS ? 0 : weigh(both) / least;
}
