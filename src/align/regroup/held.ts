import type { Recommendation, Side } from '../../types.js';
import { coresOf, hostOf, leadText } from '../reading/index.js';
import type { Library } from '../text/index.js';
import { containment } from '../words/index.js';
import type { RecommendationBead } from './bead.js';
import { contentIn } from './content.js';
import { isCarried } from './unrelated.js';

/** A recommendation of which so much stands in order in one place of the other side, with its duty, has not gone. */
const STANDS = 0.9;
/** A match of more units a side is no merger or split, but a heap. */
const MOST_UNITS = 5;
/** How sure such a join is: the words are there, but the other side has made them a part of something larger. */
const HELD = 0.7;

/**
 * The last net under what is left over: a recommendation whose words stand in another one of the other side is a part of that one, whether it
 * has a partner of its own (then the match grows, up to its bound) or is left over as well (then both are one match).
 */
export function joinHeld(beads: readonly RecommendationBead[], library: Library): RecommendationBead[] {
  const content = contentIn(beads, library);
  let joined = [...beads];
  for (const bead of beads.filter(isLone)) {
    const side: Side = bead.draft.length > 0 ? 'draft' : 'final';
    const [unit] = bead[side];
    const host = unit && joined.includes(bead) ? holderOf(unit, side, library) : undefined;
    const home = host && joined.find((other) => other !== bead && other[otherOf(side)].includes(host));
    if (!unit || !home || home.ruled || home[side].length >= MOST_UNITS) continue;
    const one: RecommendationBead = {
      ...home,
      [side]: [...home[side], unit],
      similarity: similarityOf(home, unit),
      confidence: Math.min(home.confidence, HELD),
    };
    if (!isCarried(unit, one, side, content)) continue;
    joined = joined.filter((other) => other !== bead).map((other) => (other === home ? one : other));
  }
  return joined;
}

const otherOf = (side: Side): Side => (side === 'draft' ? 'final' : 'draft');

function isLone({ draft, final, ruled }: RecommendationBead): boolean {
  return !ruled && draft.length + final.length === 1;
}

/** The recommendation of the other side in whose blocks nearly all the words stand. */
function holderOf(unit: Recommendation, side: Side, library: Library): Recommendation | undefined {
  const other = library[otherOf(side)];
  const host = hostOf(unit, other, library);
  const blocks = [...new Set(host?.sources.map(({ block }) => block))];
  const lead = leadText(unit);
  const texts = [lead, ...coresOf(lead, other.report.language)];
  return blocks.some((block) => texts.some((text) => containment(text, other.report.blocks[block]?.text ?? '') >= STANDS)) ? host : undefined;
}

/** What a match is like that takes in a part: that of two that were left over is the share of the larger which the part is. */
function similarityOf({ draft, final, similarity }: RecommendationBead, unit: Recommendation): number {
  const [whole] = [...draft, ...final];
  return draft.length > 0 && final.length > 0 ? similarity : Math.min(1, unit.text.length / Math.max(1, whole?.text.length ?? 0));
}
