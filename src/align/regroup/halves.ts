import type { Recommendation, Side } from '../../types.js';
import { type Library, termsOf } from '../text/index.js';
import { partsOf } from '../words/index.js';
import type { RecommendationBead } from './bead.js';
import { type Content, contentIn } from './content.js';

/**
 * Shares of weight from which a one-sided recommendation is the second half of another one: of its own content, what the partner of that one has
 * over and above it, and of that surplus, what stands in it. Seen on the development pairs, of neighbours: true halves from .44 and .61 on, others
 * up to .34 and .54. What stands further off must say more of the same.
 */
interface Bounds {
  readonly half: number;
  readonly surplus: number;
}

const BESIDE: Bounds = { half: 0.4, surplus: 0.5 };
const ANYWHERE: Bounds = { half: 0.65, surplus: 0.6 };
/** Fewer shared terms may be chance, whatever their share. */
const LEAST_TERMS = 3;
/** How sure such a join is: the halves share words with the whole, but not in its order. */
const HALVES = 0.7;

/** Joins one-sided recommendations to the match whose other side says so much more than its partner as they say: a split or merger in other words. */
export function joinHalves(beads: readonly RecommendationBead[], library: Library): RecommendationBead[] {
  const content = contentIn(beads, library);
  const places = { draft: placesOf(library, 'draft'), final: placesOf(library, 'final') };
  const matched = beads.filter(isMatched).map((bead) => ({ ...bead, draft: [...bead.draft], final: [...bead.final] }));
  const left = beads.filter((bead) => {
    if (isMatched(bead)) return false;
    const side = bead.draft.length > 0 ? 'draft' : 'final';
    const [half, more] = bead[side];
    const home = half && !more && !bead.ruled && homeOf(half, matched, side, { content, library, places: places[side] });
    if (!home) return true;
    home[side].push(half);
    home.confidence = Math.min(home.confidence, HALVES);
    return false;
  });
  return [...matched, ...left];
}

const isMatched = ({ draft, final }: RecommendationBead): boolean => draft.length > 0 && final.length > 0;

interface Known {
  readonly content: Content;
  readonly library: Library;
  readonly places: Places;
}

/** The match of which it is a half: the one beside it before others, of several the one whose surplus it says the most of. */
function homeOf<B extends RecommendationBead>(half: Recommendation, matched: readonly B[], side: Side, known: Known): B | undefined {
  const shares = matched.flatMap((match) => {
    const beside = isBeside(half, match[side], known.places);
    const share = shareOf(half, match, side, { ...known, bounds: beside ? BESIDE : ANYWHERE });
    return share > 0 ? [{ match, rank: share + (beside ? 1 : 0) }] : [];
  });
  return shares.toSorted((one, other) => other.rank - one.rank)[0]?.match;
}

type Places = ReadonlyMap<Recommendation, number>;

function placesOf(library: Library, side: Side): Places {
  return new Map(library[side].report.recommendations.map((one, at) => [one, at]));
}

function isBeside(half: Recommendation, units: readonly Recommendation[], places: Places): boolean {
  const at = places.get(half) ?? Number.NaN;
  return units.some((unit) => Math.abs((places.get(unit) ?? Number.NaN) - at) === 1);
}

/** The share (0–1) of the surplus of a match that a unit says; 0 where it is no half of it. */
function shareOf(half: Recommendation, match: RecommendationBead, side: Side, { content, library, bounds }: Known & { readonly bounds: Bounds }): number {
  const [whole, more] = match[side === 'draft' ? 'final' : 'draft'];
  if (!whole || more || match.ruled) return 0;
  const surplus = surplusOf(whole, match[side], content, library);
  const own = content.of(half);
  const both = [...own].filter((term) => surplus.has(term));
  const shared = content.weigh(both);
  const fits = both.length >= LEAST_TERMS && shared >= bounds.half * content.weigh(own) && shared >= bounds.surplus * content.weigh(surplus);
  return fits ? shared / content.weigh(surplus) : 0;
}

/** What a unit says over and above all that are matched with it. */
function surplusOf(whole: Recommendation, partners: readonly Recommendation[], content: Content, library: Library): ReadonlySet<number> {
  const lost = partners.map((kept) => new Set(termsOf(lostIn(whole, kept, library), library.interner)));
  return new Set([...content.of(whole)].filter((term) => lost.every((terms) => terms.has(term))));
}

function lostIn(whole: Recommendation, kept: Recommendation, { interner }: Library): string {
  const [part] = partsOf([whole], [kept], interner.weakWords);
  return (part?.lost ?? []).map(({ text }) => text).join(' ');
}
