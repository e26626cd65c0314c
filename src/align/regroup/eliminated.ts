import type { Recommendation } from '../../types.js';
import { FEW, RECAST } from '../thresholds.js';
import { type Content, sharedBy } from './content.js';
import { loneOn, otherOf, type Rule } from './joining.js';

/** Where two lists are as long as each other and all but one or two have partners, those left over are the same that share more with each other than with any other. */
export const eliminated: Rule = {
  claim: 'eliminated',
  seek: (beads, { content }) => {
    const units = { draft: beads.flatMap(({ draft }) => draft), final: beads.flatMap(({ final }) => final) };
    const counts = [loneOn('draft', beads).size, loneOn('final', beads).size] as const;
    if (units.draft.length !== units.final.length || counts[0] !== counts[1] || counts[0] > FEW) return () => undefined;
    return (unit, side, now) => {
      const other = otherOf(side);
      const [partner, bead] = [...loneOn(other, [...now.beads])].find(([one]) => sharedBy(unit, one, content) >= RECAST) ?? [];
      if (!partner || !bead || !isNearest(unit, partner, units[other], content) || !isNearest(partner, unit, units[side], content)) return undefined;
      return { bead, similarity: sharedBy(unit, partner, content) };
    };
  },
};

const isNearest = (unit: Recommendation, partner: Recommendation, others: readonly Recommendation[], content: Content): boolean =>
  others.every((other) => other === partner || sharedBy(unit, other, content) < RECAST);
