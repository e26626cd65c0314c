import { words } from '../../text/index.js';
import type { Recommendation, Side } from '../../types.js';
import { hostOf, leadText } from '../reading/index.js';
import { confidenceOf } from '../score/index.js';
import type { RecommendationBead } from '../text/index.js';
import { CONTAINED, HALF, LEAST_LETTERS } from '../thresholds.js';
import { containment, groupsOf } from '../words/index.js';
import { mayHold } from './holders.js';
import { loneOn, otherOf, type Rule } from './joining.js';
import { isCarried } from './unrelated.js';

/** Two with the same words before their items are the same, however their lists have changed. */
export const sameLead: Rule = {
  claim: 'contained',
  seek: (beads, { index: { interner } }) => {
    const keyOf = (unit: Recommendation): string => interner.form(leadText(unit));
    const finals = new Map([...loneOn('final', beads)].map(([unit, bead]) => [keyOf(unit), bead] as const));
    return (unit, side) => {
      const bead = side === 'draft' ? finals.get(keyOf(unit)) : undefined;
      return bead && { bead, similarity: HALF };
    };
  },
};

/** What stands in a longer one of the other side is a part of its match: merged or split after all. */
export const contained: Rule = {
  claim: 'contained',
  seek: (beads, { content }) => {
    const holding = { draft: holdingIn(beads, 'draft'), final: holdingIn(beads, 'final') };
    return (unit, side, now) => {
      const [bead] = now.pairsWith(holding[otherOf(side)](unit));
      return bead && isCarried(unit, { ...bead, [side]: [...bead[side], unit] }, side, content) ? { bead } : undefined;
    };
  },
};

/** What stands in the block of another one, though that leaves it out, is a part of its match. */
export const hosted: Rule = {
  claim: 'contained',
  seek:
    (_, { index, content }) =>
    (unit, side, now) => {
      const host = hostOf(unit, index[otherOf(side)], index);
      const [bead] = host ? now.pairsWith([host]) : [];
      return bead && isCarried(unit, { ...bead, [side]: [...bead[side], unit] }, side, content) ? { bead } : undefined;
    },
};

/** Finds the longer texts of a side in which one stands; each is read once, and put in order only where enough of its words are there at all. */
function holdingIn(beads: readonly RecommendationBead[], side: Side): (unit: Recommendation) => Recommendation[] {
  const units = beads.flatMap((bead) => bead[side]);
  const normsOf = ({ text }: Recommendation): string[] => words(text).map(({ norm }) => norm);
  const known = new Map(units.map((unit) => [unit, new Set(normsOf(unit))] as const));
  const holders = groupsOf(units, (unit) => known.get(unit) ?? []);
  return (unit) => {
    if (unit.text.length < LEAST_LETTERS) return [];
    const own = normsOf(unit);
    const most = own.length * (1 - CONTAINED);
    const lacks = (there: ReadonlySet<string> | undefined): boolean => {
      let missing = 0;
      return own.some((norm) => !there?.has(norm) && ++missing > most);
    };
    const isHeld = (other: Recommendation): boolean =>
      other.text.length > unit.text.length && !lacks(known.get(other)) && containment(unit.text, other.text) >= CONTAINED;
    return [...mayHold(own, holders, { most, weight: () => 1 })].filter(isHeld);
  };
}

/** How sure a bead is: groups are doubtful by their odds, unless their words stand in each other. */
export function surenessOf({ draft, final, confidence }: RecommendationBead): number {
  if (draft.length === 0 || final.length === 0 || draft.length + final.length < 3) return confidence;
  const [many, few] = draft.length > final.length ? [draft, final] : [final, draft];
  const whole = few.map(({ text }) => text).join('\n');
  return many.every(({ text }) => containment(text, whole) >= CONTAINED) ? Math.max(confidenceOf('plain'), confidence) : confidence;
}
