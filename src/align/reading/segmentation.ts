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
  const one = segmentsOf(sequenceOf(library.draft.report), [...components.same, ...components.alike], 'draft');
  const two = segmentsOf(sequenceOf(library.final.report), [...components.same, ...components.alike], 'final');
  const same = [
    ...components.same.map(({ draft: [first], final: [second] }) => [first, second] as const),
    ...sameRecommendations(library, wordLinks, holders),
  ].flatMap(([first, second]) => {
    const at = first && one.at.get(first);
    const other = second && two.at.get(second);
    return at === undefined || other === undefined ? [] : [[at, other] as const];
  });
  return { draft: one.segments, final: two.segments, same };
}

/** Recommendations with the same words at the same place: of several that are alike, each has the one that its neighbours have. */
function sameRecommendations(
  { draft, final, interner }: Library,
  wordLinks: WordAlignment,
  holders: Readonly<Record<Side, Int32Array>>,
): [Recommendation, Recommendation][] {
  const partners = new Map<number, number>();
  wordLinks.toFinal.forEach((other, at) => {
    const [one, two] = [holders.draft[at] as number, other === -1 ? -1 : (holders.final[other] as number)];
    if (one !== -1 && two !== -1 && !partners.has(one)) partners.set(one, two);
  });
  return [...partners].flatMap(([at, other]): [Recommendation, Recommendation][] => {
    const [one, two] = [draft.report.recommendations[at], final.report.recommendations[other]];
    return one && two && interner.form(one.text) === interner.form(two.text) ? [[one, two]] : [];
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
