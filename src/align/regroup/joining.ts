import type { Recommendation, Side } from '../../types.js';
import { type Claim, confidenceOf } from '../score/index.js';
import type { Library, RecommendationBead } from '../text/index.js';
import { MOST_UNITS } from '../thresholds.js';
import { type Look, similarityIn } from './best-counterpart.js';
import { type Content, contentIn } from './content.js';

export const otherOf = (side: Side): Side => (side === 'draft' ? 'final' : 'draft');

type Beads = readonly RecommendationBead[];

/** Where a recommendation without a partner belongs: a match, which grows, or another that is alone, which then is a pair with it. */
export interface Home {
  readonly bead: RecommendationBead;
  readonly similarity?: number;
}

/** The beads as they are now. */
export interface Now {
  readonly beads: ReadonlySet<RecommendationBead>;
  readonly beadOf: (unit: Recommendation) => RecommendationBead | undefined;
  /** the pairs in which any of some units stand, those first that have not grown for longest */
  readonly pairsWith: (units: Iterable<Recommendation>) => readonly RecommendationBead[];
}

/** Says of a lone recommendation of a side where it belongs, given the beads as they are now. */
export type Seek = (unit: Recommendation, side: Side, now: Now) => Home | undefined;

/** What the recommendations say, read once for all rules: joining makes none. */
export interface Read {
  readonly index: Library;
  readonly content: Content;
  readonly look: Look;
}

/** One reason for two to belong together, and how sure it makes it. */
export interface Rule {
  readonly claim: Claim;
  /** reads what it needs of all beads once */
  readonly seek: (beads: Beads, read: Read) => Seek;
}

export const isPaired = ({ draft, final }: RecommendationBead): boolean => draft.length > 0 && final.length > 0;

/** The recommendations of a side without a partner, each with its bead. */
export function loneOn(side: Side, beads: Beads): ReadonlyMap<Recommendation, RecommendationBead> {
  return new Map(beads.filter((bead) => bead.draft.length + bead.final.length === 1).flatMap((bead) => bead[side].map((unit) => [unit, bead] as const)));
}

/** Pairs and attaches what is alone, by the strongest reason first, until no reason finds a home for anything; no match grows beyond its bound. */
export function joined(beads: Beads, index: Library, rules: readonly Rule[]): RecommendationBead[] {
  const read = { index, content: contentIn(beads, index), look: similarityIn(beads, index) };
  const { now, replace } = standingOf(beads);
  for (const { claim, seek } of rules) {
    const find = seek([...now.beads], read);
    for (const side of ['draft', 'final'] as const)
      for (const [unit, bead] of loneOn(side, [...now.beads])) {
        const home = now.beads.has(bead) ? find(unit, side, now) : undefined;
        if (!home || home.bead[side].length >= MOST_UNITS || !now.beads.has(home.bead)) continue;
        replace([bead, home.bead], grown(home, unit, side, claim));
      }
  }
  return [...[...now.beads].filter(isPaired), ...[...now.beads].filter((bead) => !isPaired(bead))];
}

/** The beads by their units, and a way to put one in the place of others: what has grown comes last. */
function standingOf(beads: Beads): { readonly now: Now; readonly replace: (gone: Beads, grown: RecommendationBead) => void } {
  const standing = new Set<RecommendationBead>();
  const ofUnit = new Map<Recommendation, RecommendationBead>();
  const places = new Map<RecommendationBead, number>();
  const add = (bead: RecommendationBead): void => {
    standing.add(bead);
    places.set(bead, places.size);
    for (const unit of [...bead.draft, ...bead.final]) ofUnit.set(unit, bead);
  };
  const replace = (gone: Beads, bead: RecommendationBead): void => {
    for (const one of gone) standing.delete(one);
    add(bead);
  };
  for (const bead of beads) add(bead);
  const placeOf = (bead: RecommendationBead): number => places.get(bead) ?? 0;
  const pairsWith = (units: Iterable<Recommendation>) => {
    const found = new Set([...units].flatMap((unit) => ofUnit.get(unit) ?? []));
    return [...found].filter(isPaired).sort((one, other) => placeOf(one) - placeOf(other));
  };
  return { now: { beads: standing, beadOf: (unit) => ofUnit.get(unit), pairsWith }, replace };
}

function grown({ bead, similarity = bead.similarity }: Home, unit: Recommendation, side: Side, claim: Claim): RecommendationBead {
  const sure = confidenceOf(claim);
  return { ...bead, [side]: [...bead[side], unit], similarity, confidence: isPaired(bead) ? Math.min(bead.confidence, sure) : sure };
}
