import type { Block, Recommendation, Side, Unit } from '../types.js';
import { inOrder, isNarrative } from './narrative.js';
import type { Library } from './passages.js';
import { type Ties, tiesOf } from './ties.js';
import { holdersOf, type Weave } from './weave.js';

/** Units of one side that the aligner takes for one, as the other side has their words cut otherwise. */
export type Cast = readonly Unit[];

/** Both sides cast, with pairs of casts (by position) that have the same words at the same place. */
export interface Recut {
  readonly draft: readonly Cast[];
  readonly final: readonly Cast[];
  readonly same: readonly (readonly [draft: number, final: number])[];
}

/**
 * Brings both sides to the same cuts: narrative blocks whose words stand on the other side in the same order, or nearly so, but cut otherwise,
 * are one unit. What a block holds beside a recommendation counts where it is a block of its own on the other side.
 */
export function recut(draft: readonly Unit[], final: readonly Unit[], library: Library, woven: Weave): Recut {
  const holders = { draft: holdersOf(library.draft.report, woven.draft), final: holdersOf(library.final.report, woven.final) };
  const ties = tiesOf(library, woven, holders);
  const one = castsOf(draft, [...ties.same, ...ties.alike], 'draft');
  const two = castsOf(final, [...ties.same, ...ties.alike], 'final');
  const same = [...ties.same.map(({ draft: [first], final: [second] }) => [first, second] as const), ...sameRecommendations(library, woven, holders)].flatMap(
    ([first, second]) => {
      const at = first && one.at.get(first);
      const other = second && two.at.get(second);
      return at === undefined || other === undefined ? [] : [[at, other] as const];
    },
  );
  return { draft: one.casts, final: two.casts, same };
}

/** Recommendations with the same words at the same place: of several that are alike, each has the one that its neighbours have. */
function sameRecommendations(
  { draft, final, interner }: Library,
  woven: Weave,
  holders: Readonly<Record<Side, Int32Array>>,
): [Recommendation, Recommendation][] {
  const partners = new Map<number, number>();
  woven.toFinal.forEach((other, at) => {
    const [one, two] = [holders.draft[at] as number, other === -1 ? -1 : (holders.final[other] as number)];
    if (one !== -1 && two !== -1 && !partners.has(one)) partners.set(one, two);
  });
  return [...partners].flatMap(([at, other]): [Recommendation, Recommendation][] => {
    const [one, two] = [draft.report.recommendations[at], final.report.recommendations[other]];
    return one && two && interner.form(one.text) === interner.form(two.text) ? [[one, two]] : [];
  });
}

/** The units of a side in order, those that belong together at the place of the first; and the position of the cast in which a unit stands. */
function castsOf(units: readonly Unit[], sets: readonly Ties[], side: Side): { casts: Cast[]; at: ReadonlyMap<Unit, number> } {
  const first = new Map<Unit, Unit>(sets.flatMap((ties) => ties[side].map((block) => [block, ties[side][0] as Block] as const)));
  const rests = sets.flatMap((ties) => ties[side].filter((block) => !isNarrative(block)));
  const at = new Map<Unit, number>();
  const casts: Unit[][] = [];
  for (const unit of inOrder([...units, ...rests])) {
    const known = at.get(first.get(unit) ?? unit);
    if (known === undefined) casts.push([unit]);
    else casts[known]?.push(unit);
    at.set(unit, known ?? casts.length - 1);
  }
  return { casts, at };
}
