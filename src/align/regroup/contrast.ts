import type { Recommendation, Side } from '../../types.js';
import { type Library, titleOf } from '../text/index.js';
import type { RecommendationBead } from './bead.js';
import { similarityIn } from './best-counterpart.js';
import { areTemplateMates, type Content, contentIn } from './content.js';

/** Below this similarity nothing stands out, however far the others are. */
const LEAST = 0.2;
/** By this factor the likeliest must be better than the next of either side: on pairs of documents that nobody tuned for, 1.2 joined most and next to nothing wrongly. */
const MARGIN = 1.2;
/** By this factor even template-mates are told apart: what they have in common all of them have. */
const FAR = 1.8;
/** Fewer shared words may be chance, whatever their share, unless the titles are the same. */
const LEAST_TERMS = 4;
/** How sure such a join is: never more than to be checked. */
const STANDS_OUT = 0.6;

/**
 * Pairs what is left over on both sides where two stand out to each other against everything else either could be, with a partner or without: the
 * level that a pair must reach by itself is learned on documents that were edited, and refuses what was rewritten. What stands out to one that has a
 * partner joined no right match more on those pairs, and one wrong one: it stays alone.
 */
export function pairByContrast(beads: readonly RecommendationBead[], library: Library): RecommendationBead[] {
  const lone = { draft: loneOn('draft', beads), final: loneOn('final', beads) };
  if (lone.draft.size === 0 || lone.final.size === 0) return [...beads];
  const content = contentIn(beads, library);
  const look = similarityIn(beads, library);
  const forth = new Map([...lone.draft.keys()].map((one) => [one, look(one, 'final')] as const));
  const back = new Map([...lone.final.keys()].map((two) => [two, look(two, 'draft')] as const));
  let joined = [...beads];
  for (const [one, { best, similarity, next }] of forth) {
    const mirrored = best && back.get(best);
    const [lost, found] = [lone.draft.get(one), best && lone.final.get(best)];
    if (!best || !lost || !found || mirrored?.best !== one) continue;
    const ratio = similarity / Math.max(next, mirrored.next);
    if (similarity < LEAST || ratio < MARGIN || !mayBe(one, best, content, ratio)) continue;
    joined = joined.filter((bead) => bead !== lost && bead !== found);
    joined.push({ ...lost, final: [best], similarity: Math.min(1, similarity), confidence: STANDS_OUT });
  }
  return joined;
}

function loneOn(side: Side, beads: readonly RecommendationBead[]): ReadonlyMap<Recommendation, RecommendationBead> {
  return new Map(beads.flatMap((bead) => (!bead.ruled && bead.draft.length + bead.final.length === 1 ? bead[side].map((unit) => [unit, bead] as const) : [])));
}

/** Whether two share enough to be the same at all: a title, or words that say what is to be done; and are no template-mates. */
function mayBe(one: Recommendation, two: Recommendation, content: Content, ratio: number): boolean {
  if (ratio < FAR && areTemplateMates(one, two, content)) return false;
  const [draft, final] = [content.of(one), content.of(two)];
  const [title, other] = [one, two].map((unit) => content.termsIn(titleOf(unit)).join(' '));
  return (title !== '' && title === other) || [...draft].filter((term) => final.has(term)).length >= LEAST_TERMS;
}
