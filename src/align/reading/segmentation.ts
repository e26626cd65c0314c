import type { Block, Recommendation, Side, Unit } from '../../types.js';
import { inOrder, isNarrative, type Library, sequenceOf } from '../text/index.js';
import { holdersOf, type WordAlignment } from '../words/index.js';
import { type Component, componentsOf } from './components.js';

/** Units of one side that the aligner takes for one, as the other side has their words cut otherwise. */
export type Segment = readonly Unit[];

/** Both sides segmented, with pairs of segments (by position) that have the same words at the same place. */
export interface Segmentation {
  readonly draft: readonly Segment[];
  readonly final: readonly Segment[];
  readonly same: readonly (readonly [draft: number, final: number])[];
}

/**
 * Brings both sides to the same cuts: narrative blocks whose words stand on the other side in the same order, or nearly so, but cut otherwise,
 * are one unit. What a block holds beside a recommendation counts where it is a block of its own on the other side.
 */
export function segmented(library: Library, wordLinks: WordAlignment): Segmentation {
  const holders = { draft: holdersOf(library.draft.report, wordLinks.draft), final: holdersOf(library.final.report, wordLinks.final) };
  const components = componentsOf(library, wordLinks, holders);
  const draft = segmentsOf(sequenceOf(library.draft.report), [...components.same, ...components.alike], 'draft');
  const final = segmentsOf(sequenceOf(library.final.report), [...components.same, ...components.alike], 'final');
  const same = [
    ...components.same.map(({ draft: [first], final: [second] }) => [first, second] as const),
    ...sameRecommendations(library, wordLinks, holders),
  ].flatMap(([first, second]) => {
    const at = first && draft.at.get(first);
    const other = second && final.at.get(second);
    return at === undefined || other === undefined ? [] : [[at, other] as const];
  });
  return { draft: draft.segments, final: final.segments, same };
}

/** Recommendations with the same words at the same place: of several that are alike, each has the one that its neighbours have. */
function sameRecommendations(
  { draft, final, interner }: Library,
  wordLinks: WordAlignment,
  holders: Readonly<Record<Side, Int32Array>>,
): [Recommendation, Recommendation][] {
  const partners = new Map<number, number>();
  wordLinks.toFinal.forEach((other, at) => {
    const [holder, partner] = [holders.draft[at] as number, other === -1 ? -1 : (holders.final[other] as number)];
    if (holder !== -1 && partner !== -1 && !partners.has(holder)) partners.set(holder, partner);
  });
  return [...partners].flatMap(([at, other]): [Recommendation, Recommendation][] => {
    const [unit, partner] = [draft.report.recommendations[at], final.report.recommendations[other]];
    return unit && partner && interner.form(unit.text) === interner.form(partner.text) ? [[unit, partner]] : [];
  });
}

/** The units of a side in order, those that belong together at the place of the first; and the position of the segment in which a unit stands. */
function segmentsOf(units: readonly Unit[], sets: readonly Component[], side: Side): { segments: Segment[]; at: ReadonlyMap<Unit, number> } {
  const first = new Map<Unit, Unit>(sets.flatMap((component) => component[side].map((block) => [block, component[side][0] as Block] as const)));
  const rests = sets.flatMap((component) => component[side].filter((block) => !isNarrative(block)));
  const at = new Map<Unit, number>();
  const segments: Unit[][] = [];
  for (const unit of inOrder([...units, ...rests])) {
    const known = at.get(first.get(unit) ?? unit);
    if (known === undefined) segments.push([unit]);
    else segments[known]?.push(unit);
    at.set(unit, known ?? segments.length - 1);
  }
  return { segments, at };
}
