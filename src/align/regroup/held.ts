import type { Recommendation, Side } from '../../types.js';
import { coresOf, hostOf, leadText } from '../reading/index.js';
import type { Library, RecommendationBead } from '../text/index.js';
import { NEARLY_ALL } from '../thresholds.js';
import { containment } from '../words/index.js';
import { isPaired, otherOf, type Rule } from './joining.js';
import { isCarried } from './unrelated.js';

/**
 * The last net under what is left over: a recommendation whose words stand in another one of the other side is a part of that one, whether it
 * has a partner of its own (then the match grows) or is left over as well (then both are one match).
 */
export const held: Rule = {
  claim: 'half',
  seek:
    (_, { index, content }) =>
    (unit, side, now) => {
      const host = holderOf(unit, side, index);
      const bead = host && now.beadOf(host);
      if (!bead || !isCarried(unit, { ...bead, [side]: [...bead[side], unit] }, side, content)) return undefined;
      return { bead, similarity: similarityOf(bead, unit) };
    },
};

/** The recommendation of the other side in whose blocks nearly all the words stand. */
function holderOf(unit: Recommendation, side: Side, index: Library): Recommendation | undefined {
  const other = index[otherOf(side)];
  const host = hostOf(unit, other, index);
  const blocks = [...new Set(host?.sources.map(({ block }) => block))];
  const lead = leadText(unit);
  const texts = [lead, ...coresOf(lead, other.report.language)];
  return blocks.some((block) => texts.some((text) => containment(text, other.report.blocks[block]?.text ?? '') >= NEARLY_ALL)) ? host : undefined;
}

/** What a match is like that takes in a part: that of two that were left over is the share of the larger which the part is. */
function similarityOf(bead: RecommendationBead, unit: Recommendation): number {
  const [whole] = [...bead.draft, ...bead.final];
  return isPaired(bead) ? bead.similarity : Math.min(1, unit.text.length / Math.max(1, whole?.text.length ?? 0));
}
