import type { Recommendation, Side } from '../types.js';
import { partsOf } from './parts.js';
import { type Library, termsOf } from './passages.js';
import type { RecommendationBead } from './recommendations.js';
import { type Content, contentIn } from './strangers.js';

/**
 * Shares of weight from which a one-sided recommendation is the second half of the one beside it: of its own content, what the partner of its
 * neighbour has over and above that neighbour, and of that surplus, what stands in it. Seen on the development pairs: true halves from .44 and
 * .61 on, others up to .34 and .54.
 */
const OF_HALF = 0.4;
const OF_SURPLUS = 0.5;
/** Fewer shared terms may be chance, whatever their share. */
const LEAST_TERMS = 3;
/** How sure such a join is: the halves share words with the whole, but not in its order. */
const HALVES = 0.7;

/** Joins one-sided recommendations to the match beside them whose other side says so much more than its partner as they say: a split or merger in other words. */
export function joinHalves(beads: readonly RecommendationBead[], library: Library): RecommendationBead[] {
  const content = contentIn(beads, library);
  const places = { draft: placesOf(library, 'draft'), final: placesOf(library, 'final') };
  const matched = beads.filter(isMatched).map((bead) => ({ ...bead, draft: [...bead.draft], final: [...bead.final] }));
  const left = beads.filter((bead) => {
    if (isMatched(bead)) return false;
    const side = bead.draft.length > 0 ? 'draft' : 'final';
    const [half, more] = bead[side];
    const home =
      half && !more && !bead.ruled && matched.find((match) => isBeside(half, match[side], places[side]) && isHalfOf(half, match, side, { content, library }));
    if (!home) return true;
    home[side].push(half);
    home.confidence = Math.min(home.confidence, HALVES);
    return false;
  });
  return [...matched, ...left];
}

const isMatched = ({ draft, final }: RecommendationBead): boolean => draft.length > 0 && final.length > 0;

function placesOf(library: Library, side: Side): ReadonlyMap<Recommendation, number> {
  return new Map(library[side].report.recommendations.map((one, at) => [one, at]));
}

function isBeside(half: Recommendation, units: readonly Recommendation[], places: ReadonlyMap<Recommendation, number>): boolean {
  const at = places.get(half) ?? Number.NaN;
  return units.some((unit) => Math.abs((places.get(unit) ?? Number.NaN) - at) === 1);
}

interface Known {
  readonly content: Content;
  readonly library: Library;
}

function isHalfOf(half: Recommendation, match: RecommendationBead, side: Side, { content, library }: Known): boolean {
  const [whole, more] = match[side === 'draft' ? 'final' : 'draft'];
  if (!whole || more || match.ruled) return false;
  const lost = match[side].map(
    (kept) =>
      partsOf([whole], [kept], library.interner.weakWords)[0]
        ?.lost.map(({ text }) => text)
        .join(' ') ?? '',
  );
  const all = content.of(whole);
  const surplus = new Set([...all].filter((term) => lost.every((text) => termsOf(text, library.interner).includes(term))));
  const own = content.of(half);
  const both = [...own].filter((term) => surplus.has(term));
  const shared = content.weigh(both);
  return both.length >= LEAST_TERMS && shared >= OF_HALF * content.weigh(own) && shared >= OF_SURPLUS * content.weigh(surplus);
}
