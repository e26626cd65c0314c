import type { Recommendation, Side } from '../../types.js';
import { type Library, type RecommendationBead, termsOf } from '../text/index.js';
import { BOTH_WAYS, CARRIED, HALF, LEAST_TERMS, SAME } from '../thresholds.js';
import { groupsOf, partsOf } from '../words/index.js';
import type { Content } from './content.js';
import { type Holders, mayHold } from './holders.js';
import { otherOf, type Rule } from './joining.js';

/**
 * Shares of weight from which a one-sided recommendation is the second half of another one: of its own content, what the partner of that one has
 * over and above it, and of that surplus, what stands in it. Seen on the development pairs, of neighbours: true halves from .44 and .61 on, others
 * up to .34 and .54. What stands further off must say more of the same.
 */
interface Bounds {
  readonly half: number;
  readonly surplus: number;
}

const BESIDE: Bounds = { half: CARRIED, surplus: HALF };
const ANYWHERE: Bounds = { half: BOTH_WAYS, surplus: SAME };

/** What says so much of what the other side of a match has over and above its partner is the other half of it: a split or merger in other words. */
export const half: Rule = {
  claim: 'half',
  seek: (beads, { index, content }) => {
    const known = { draft: knownOf(beads, 'draft', index, content), final: knownOf(beads, 'final', index, content) };
    return (unit, side, now) => {
      const own = content.of(unit);
      const most = (1 - Math.min(BESIDE.half, ANYWHERE.half)) * content.weigh(own);
      const wholes = mayHold(own, known[side].holders(), { most, weight: (term) => content.weigh([term]) });
      const bead = homeOf(unit, now.pairsWith(wholes), side, known[side]);
      return bead && { bead };
    };
  },
};

/** What is asked of the recommendations of a side and of the other, each read once. */
interface Known {
  readonly content: Content;
  readonly places: Places;
  /** the recommendations of the other side by what they say over and above those that they are matched with */
  readonly holders: () => Holders<number>;
  readonly surplusOf: (match: RecommendationBead, whole: Recommendation) => ReadonlySet<number>;
}

function knownOf(beads: readonly RecommendationBead[], side: Side, index: Library, content: Content): Known {
  const found = new Map<RecommendationBead, ReadonlySet<number>>();
  const surplus = (match: RecommendationBead, whole: Recommendation): ReadonlySet<number> => {
    const read = found.get(match) ?? surplusOf(whole, match[side], content, index);
    found.set(match, read);
    return read;
  };
  let holders: Holders<number> | undefined;
  return { content, places: placesOf(index, side), surplusOf: surplus, holders: () => (holders ??= surplusHolders(beads, side, surplus)) };
}

/** A match that grows says no more than before over and above its own: what does not hold a half now will not hold it later. */
function surplusHolders(beads: readonly RecommendationBead[], side: Side, surplusOf: Known['surplusOf']): Holders<number> {
  const matches = new Map(beads.flatMap((bead) => (bead[otherOf(side)].length === 1 ? bead[otherOf(side)].map((whole) => [whole, bead] as const) : [])));
  return groupsOf([...matches.keys()], (whole) => surplusOf(matches.get(whole) as RecommendationBead, whole));
}

/** The match of which it is a half: the one beside it before others, of several the one whose surplus it says the most of. */
function homeOf(half: Recommendation, matched: readonly RecommendationBead[], side: Side, known: Known): RecommendationBead | undefined {
  const shares = matched.flatMap((match) => {
    const beside = isBeside(half, match[side], known.places);
    const share = shareOf(half, match, side, { ...known, bounds: beside ? BESIDE : ANYWHERE });
    return share > 0 ? [{ match, rank: share + (beside ? 1 : 0) }] : [];
  });
  return shares.toSorted((one, other) => other.rank - one.rank)[0]?.match;
}

type Places = ReadonlyMap<Recommendation, number>;

function placesOf(index: Library, side: Side): Places {
  return new Map(index[side].report.recommendations.map((one, at) => [one, at]));
}

function isBeside(half: Recommendation, units: readonly Recommendation[], places: Places): boolean {
  const at = places.get(half) ?? Number.NaN;
  return units.some((unit) => Math.abs((places.get(unit) ?? Number.NaN) - at) === 1);
}

/** The share (0–1) of the surplus of a match that a unit says; 0 where it is no half of it. */
function shareOf(half: Recommendation, match: RecommendationBead, side: Side, { content, surplusOf, bounds }: Known & { readonly bounds: Bounds }): number {
  const [whole, more] = match[otherOf(side)];
  if (!whole || more) return 0;
  const surplus = surplusOf(match, whole);
  const own = content.of(half);
  const both = [...own].filter((term) => surplus.has(term));
  const shared = content.weigh(both);
  const fits = both.length >= LEAST_TERMS && shared >= bounds.half * content.weigh(own) && shared >= bounds.surplus * content.weigh(surplus);
  return fits ? shared / content.weigh(surplus) : 0;
}

/** What a unit says over and above all that are matched with it. */
export function surplusOf(whole: Recommendation, partners: readonly Recommendation[], content: Content, index: Library): ReadonlySet<number> {
  const lost = partners.map((kept) => new Set(termsOf(lostIn(whole, kept, index), index.interner)));
  return new Set([...content.of(whole)].filter((term) => lost.every((terms) => terms.has(term))));
}

function lostIn(whole: Recommendation, kept: Recommendation, { interner }: Library): string {
  const [part] = partsOf([whole], [kept], interner.weakWords);
  return (part?.lost ?? []).map(({ text }) => text).join(' ');
}
