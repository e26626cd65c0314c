import type { Recommendation, Side } from '../../types.js';
import { type Claim, confidenceOf } from '../score/index.js';
import type { Library, RecommendationBead } from '../text/index.js';
import { MOST_UNITS } from '../thresholds.js';
import { type Content, contentIn } from './content.js';

export const otherOf = (side: Side): Side => (side === 'draft' ? 'final' : 'draft');

type Beads = readonly RecommendationBead[];

/** Where a recommendation without a partner belongs: a match, which grows, or another that is alone, which then is a pair with it. */
export interface Home {
  readonly bead: RecommendationBead;
  readonly similarity?: number;
}

/** Says of a lone recommendation of a side where it belongs, given the beads as they are now. */
export type Seek = (unit: Recommendation, side: Side, now: Beads) => Home | undefined;

/** One reason for two to belong together, and how sure it makes it. */
export interface Rule {
  readonly claim: Claim;
  /** reads what it needs of all beads once */
  readonly seek: (beads: Beads, index: Library, content: Content) => Seek;
}

export const isPaired = ({ draft, final }: RecommendationBead): boolean => draft.length > 0 && final.length > 0;

/** The recommendations of a side without a partner, each with its bead. */
export function loneOn(side: Side, beads: Beads): ReadonlyMap<Recommendation, RecommendationBead> {
  return new Map(beads.filter((bead) => bead.draft.length + bead.final.length === 1).flatMap((bead) => bead[side].map((unit) => [unit, bead] as const)));
}

/** Pairs and attaches what is alone, by the strongest reason first, until no reason finds a home for anything; no match grows beyond its bound. */
export function joined(beads: Beads, index: Library, rules: readonly Rule[]): RecommendationBead[] {
  const content = contentIn(beads, index);
  let now = [...beads];
  for (const { claim, seek } of rules) {
    const find = seek(now, index, content);
    for (const side of ['draft', 'final'] as const)
      for (const [unit, bead] of loneOn(side, now)) {
        const home = now.includes(bead) ? find(unit, side, now) : undefined;
        if (!home || home.bead[side].length >= MOST_UNITS || !now.includes(home.bead)) continue;
        now = [...now.filter((one) => one !== bead && one !== home.bead), grown(home, unit, side, claim)];
      }
  }
  return [...now.filter(isPaired), ...now.filter((bead) => !isPaired(bead))];
}

function grown({ bead, similarity = bead.similarity }: Home, unit: Recommendation, side: Side, claim: Claim): RecommendationBead {
  const sure = confidenceOf(claim);
  return { ...bead, [side]: [...bead[side], unit], similarity, confidence: isPaired(bead) ? Math.min(bead.confidence, sure) : sure };
}
