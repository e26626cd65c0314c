import { addTo } from '../../text/index.js';
import type { Pair, Recommendation, Side, Unit, Warning } from '../../types.js';
import type { Rivals } from '../assign/index.js';
import { type Mapping, readAs } from '../mapping.js';
import { closenessOf, crossedProjection, foundProjectionsOf, type Shown, severedFrom, type Taken, takenInto, warningOf } from '../reading/index.js';
import { confidenceOf } from '../score/index.js';
import { featureVector, inOrder, type Library, type RecommendationBead, type UnitBead } from '../text/index.js';
import { common } from '../words/index.js';
import { isPaired, otherOf } from './joining.js';
import { outstandingOn } from './outstanding.js';

/**
 * Recognition settled over the pair: what a recommendation without a partner shows on the other side to be the same, and what a pair has lost to the
 * text beside it, becomes a recommendation there and belongs to it at once. So nothing is made that would stand alone. `least` is how close (0–1) a
 * place must be; from above 0 on, only places are taken that recommendations without a partner show.
 */
export function takenOver(mapping: Mapping, least = 0): Mapping {
  const { reports, options } = mapping;
  const { recommendationAt } = options;
  if (!recommendationAt) return mapping;
  const shown = { draft: shownOn('draft', mapping, least), final: shownOn('final', mapping, least) };
  if (shown.draft.length + shown.final.length === 0) return mapping;
  const take = (side: Side) =>
    takenInto(
      reports[side],
      shown[side].map(({ place }) => place),
      side,
      recommendationAt,
    );
  const taken = { draft: take('draft'), final: take('final') };
  const became = new Map<Unit, Recommendation>([...taken.draft.became, ...taken.final.became]);
  const now = { draft: taken.draft.report, final: taken.final.report };
  return {
    ...mapping,
    reports: now,
    index: readAs(mapping.index, now),
    beads: { recommendations: attached(mapping, shown, taken, became), paragraphs: mapping.beads.paragraphs.flatMap((bead) => leftOf(bead, became)) },
    notes: {
      ...mapping.notes,
      crossed: mapping.notes.crossed.flatMap(({ recommendation, ...one }) => {
        const unit = became.get(recommendation) ?? recommendation;
        return became.has(one.block) ? [] : [{ ...one, recommendation: unit }];
      }),
      rivals: rivalsNow(mapping.notes.rivals, became),
      warnings: joinedWarnings([...mapping.notes.warnings, ...taken.draft.warnings, ...taken.final.warnings]),
    },
  };
}

/** The places on a side that recommendations of the other side show: each place by the one that is nearest to it, and each of them one place. */
function shownOn(side: Side, mapping: Mapping, least: number): Shown[] {
  const { beads, index, notes } = mapping;
  const other = otherOf(side);
  const lone = new Set(beads.recommendations.flatMap((bead) => (bead[side].length === 0 ? bead[other] : [])));
  const shows = (of: Recommendation) => (place: Shown['place']) => ({ of, place });
  const found = [...lone].flatMap((of) => foundProjectionsOf(of, index[side], index).map(shows(of)));
  const crossed = notes.crossed
    .filter((one) => one.side === other && lone.has(one.recommendation))
    .flatMap((one) => [crossedProjection(one, index) ?? []].flat().map(shows(one.recommendation)));
  const near = found.map((one) => ({ one, closeness: closenessOf(one, index[side]) })).filter(({ closeness }) => closeness >= least);
  const nearest = near.sort((one, other) => other.closeness - one.closeness).map(({ one }) => one);
  const all = least > 0 ? nearest : [...nearest, ...crossed, ...severedFrom(beads.recommendations, other, index), ...outstandingOn(side, mapping)];
  const taken: Shown[] = [];
  for (const one of all) if (!taken.some((known) => excludes(known, one))) taken.push(one);
  return taken;
}

/** Whether one place is taken already: its words are, or its recommendation shows another. */
function excludes(known: Shown, { of, place }: Shown): boolean {
  const overlaps = known.place.block === place.block && known.place.start < place.end && place.start < known.place.end;
  return overlaps || (known.of === of && !place.joins && !known.place.joins);
}

/** The beads with what was made at the places that were shown; what has grown in its own block is as like its partner as it is now. */
function attached(
  { beads, index, scored }: Mapping,
  shown: Pair<readonly Shown[]>,
  taken: Pair<Taken>,
  became: ReadonlyMap<Unit, Recommendation>,
): RecommendationBead[] {
  const now = (one: Recommendation): Recommendation => became.get(one) ?? one;
  const made = new Map<Recommendation, { readonly side: Side; readonly unit?: Recommendation }[]>();
  // one that has lost words to the text beside its partner may show a place of its own, too
  for (const side of ['draft', 'final'] as const) for (const { of, place } of shown[side]) addTo(made, of, { side, ...unitAt(taken[side], place) });
  return beads.recommendations.map((bead): RecommendationBead => {
    const own = [...bead.draft, ...bead.final].flatMap((one) => made.get(one) ?? []);
    if (own.length === 0) return { ...bead, draft: bead.draft.map(now), final: bead.final.map(now) };
    const on = (side: Side): Recommendation[] => inOrder([...bead[side].map(now), ...own.flatMap((one) => (one.side === side && one.unit ? one.unit : []))]);
    const grown = { ...bead, draft: on('draft'), final: on('final') };
    const [draft, final] = [grown.draft[0], grown.final[0]];
    if (!draft || !final) return grown;
    const isSame = index.interner.form(draft.text) === index.interner.form(final.text);
    const similarity = isSame ? 1 : similarityOf(draft, final, index.interner, scored.sides.vocabulary.weights);
    const sure = confidenceOf('shown', similarity);
    if (!isPaired(bead)) return { ...grown, similarity, confidence: sure };
    return grown.draft.length + grown.final.length > 2 ? { ...grown, confidence: Math.min(bead.confidence, sure) } : { ...grown, similarity };
  });
}

function unitAt({ made }: Taken, place: Shown['place']): { readonly unit?: Recommendation } {
  const unit = made.get(place);
  return unit ? { unit } : {};
}

/** The share of the weighed words that two recommendations have in common. */
function similarityOf(draft: Recommendation, final: Recommendation, interner: Library['interner'], weights: Float64Array): number {
  const [first, second] = [featureVector(draft.text, interner).sorted, featureVector(final.text, interner).sorted];
  const weigh = (term: number): number => weights[term] ?? 0;
  const whole = [...first, ...second].reduce((sum, term) => sum + weigh(term), 0);
  return whole > 0 ? (2 * common(first, second, weigh)) / whole : 1;
}

/** A bead of narrative without the blocks that are recommendations now. */
function leftOf<B extends UnitBead<Extract<Unit, { kind: 'block' }>>>(bead: B, became: ReadonlyMap<Unit, Recommendation>): B[] {
  const draft = bead.draft.filter((block) => !became.has(block));
  const final = bead.final.filter((block) => !became.has(block));
  if (draft.length === bead.draft.length && final.length === bead.final.length) return [bead];
  if (draft.length > 0 && final.length > 0) return [{ ...bead, draft, final }];
  return [
    ...draft.map((block) => ({ ...bead, draft: [block], final: [], similarity: 0 })),
    ...final.map((block) => ({ ...bead, draft: [], final: [block], similarity: 0 })),
  ];
}

function rivalsNow(rivals: Rivals, became: ReadonlyMap<Unit, Recommendation>): Rivals {
  const now = (unit: Unit): Unit => became.get(unit) ?? unit;
  return new Map([...rivals].map(([unit, list]) => [now(unit), list.map((rival) => ({ ...rival, unit: now(rival.unit) }))]));
}

/** One warning a side for all its passages. */
function joinedWarnings(warnings: readonly Warning[]): Warning[] {
  return (['draft', 'final'] as const).flatMap((side) => {
    const passages = warnings.flatMap((one) => (one.side === side ? one.locators.map((locator, at) => ({ locator, text: one.texts?.[at] ?? '' })) : []));
    return passages.length > 0 ? [warningOf(passages, side)] : [];
  });
}
