import type { Recommendation, Side } from '../../types.js';
import { confidenceOf } from '../score/index.js';
import type { Library, RecommendationBead } from '../text/index.js';
import { CARRIED, CONTAINED, UNRELATED } from '../thresholds.js';
import { containment } from '../words/index.js';
import { areTemplateMates, type Content, contentIn, saidOf } from './content.js';

/**
 * Parts beads whose units are unrelated, as they share an addressee and the template of their list and hardly a word of what is to be done: joined, they
 * would hide a drop and an addition behind one rewording. What is left of a group stays together.
 */
export function withoutUnrelated(beads: readonly RecommendationBead[], library: Library): RecommendationBead[] {
  const content = contentIn(beads, library);
  return beads.flatMap((bead) => {
    if (bead.draft.length === 0 || bead.final.length === 0) return [bead];
    return bead.draft.length + bead.final.length === 2 ? pairOf(bead, content) : groupOf(bead, content);
  });
}

function pairOf(bead: RecommendationBead, content: Content): RecommendationBead[] {
  const { of, weigh } = content;
  const [draft, final] = [bead.draft[0] as Recommendation, bead.final[0] as Recommendation];
  const parted = [alone(draft, 'draft'), alone(final, 'final')];
  if (areTemplateMates(draft, final, content)) return parted;
  const shared = [...of(draft)].filter((term) => of(final).has(term));
  const least = Math.min(weigh(of(draft)), weigh(of(final)));
  if (least === 0 || content.formOf(draft) === content.formOf(final)) return [bead];
  return weigh(shared) >= UNRELATED * least ? [bead] : parted;
}

function groupOf(bead: RecommendationBead, content: Content): RecommendationBead[] {
  const draft = bead.draft.filter((unit) => isCarried(unit, bead, 'draft', content));
  const final = bead.final.filter((unit) => isCarried(unit, bead, 'final', content));
  if (draft.length === bead.draft.length && final.length === bead.final.length) return [bead];
  const left = (units: readonly Recommendation[], kept: readonly Recommendation[]) => units.filter((unit) => !kept.includes(unit));
  const parted = [...left(bead.draft, draft).map((unit) => alone(unit, 'draft')), ...left(bead.final, final).map((unit) => alone(unit, 'final'))];
  if (draft.length > 0 && final.length > 0) return [{ ...bead, draft, final }, ...parted];
  return [...parted, ...draft.map((unit) => alone(unit, 'draft')), ...final.map((unit) => alone(unit, 'final'))];
}

/**
 * Whether the other side holds what a unit says beyond its companions; one that says nothing more has to stand there as a whole. What stands elsewhere
 * on that side word for word is no matter of this bead.
 */
export function isCarried(
  unit: Recommendation,
  bead: RecommendationBead,
  side: Side,
  { of, termsIn, heldBy, askedIn, states, weigh, blocksOf }: Content,
): boolean {
  const companions = bead[side].filter((companion) => companion !== unit);
  if (companions.length === 0) return true;
  const otherSide = side === 'draft' ? 'final' : 'draft';
  const others = bead[otherSide];
  const said = new Set([...companions.flatMap((companion) => [...of(companion)]), ...companions.flatMap(({ rationale = '' }) => termsIn(rationale))]);
  const isHeld = (text: string): boolean => others.some((other) => containment(text, saidOf(other, blocksOf(other, otherSide))) >= CONTAINED);
  const asked = askedIn(unit).filter((text) => !states(text, otherSide) || isHeld(text));
  const terms = new Set(asked.flatMap(termsIn));
  const own = [...of(unit)].filter((term) => terms.has(term) && !said.has(term));
  if (own.length === 0) return asked.length > 0 && asked.every(isHeld);
  return weigh(own.filter((term) => others.some((other) => heldBy(other).has(term)))) >= CARRIED * weigh(own);
}

function alone(unit: Recommendation, side: Side): RecommendationBead {
  return { draft: side === 'draft' ? [unit] : [], final: side === 'final' ? [unit] : [], similarity: 0, confidence: confidenceOf('parted') };
}
