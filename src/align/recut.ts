import { readings } from '../text/index.js';
import type { Block, Recommendation, Side, Unit } from '../types.js';
import { inOrder, isNarrative, restsOf } from './narrative.js';
import { keyOf, type Library } from './passages.js';
import { setsOf } from './sets.js';
import { holdersOf, type Row, type Weave } from './weave.js';

/** Units of one side that the aligner takes for one, as the other side has their words cut otherwise. */
export type Cast = readonly Unit[];

/** Both sides cast, with pairs of casts (by position) that have the same words at the same place. */
export interface Recut {
  readonly draft: readonly Cast[];
  readonly final: readonly Cast[];
  readonly same: readonly (readonly [draft: number, final: number])[];
}

/** So many blocks (a footnote, a caption, a running head) may stand between the pieces that a page has cut a paragraph into. */
const BETWEEN = 3;

/**
 * Brings both sides to the same cuts: narrative blocks whose words stand on the other side in the same order, however cut, are one unit
 * with those. What a block holds beside a recommendation counts where it is a block of its own on the other side.
 */
export function recut(draft: readonly Unit[], final: readonly Unit[], library: Library, woven: Weave): Recut {
  const holders = { draft: holdersOf(library.draft.report, woven.draft), final: holdersOf(library.final.report, woven.final) };
  const whole = tiesOf(library, woven, holders).filter((ties) => isSame(ties, library));
  const one = castsOf(draft, whole, 'draft');
  const two = castsOf(final, whole, 'final');
  const same = [...whole.map(({ draft: [first], final: [second] }) => [first, second] as const), ...sameRecommendations(library, woven, holders)].flatMap(
    ([first, second]) => {
      const at = first && one.at.get(first);
      const other = second && two.at.get(second);
      return at === undefined || other === undefined ? [] : [[at, other] as const];
    },
  );
  return { draft: one.casts, final: two.casts, same };
}

/** Narrative of both sides that hangs together by its words, in order: blocks, or what is left of a block beside its recommendations. */
interface Ties {
  readonly draft: readonly Block[];
  readonly final: readonly Block[];
}

/** Recommendations with the same words at the same place: of several that are alike, each has the one that its neighbours have. */
function sameRecommendations({ draft, final }: Library, woven: Weave, holders: Readonly<Record<Side, Int32Array>>): [Recommendation, Recommendation][] {
  const partners = new Map<number, number>();
  woven.toFinal.forEach((other, at) => {
    const [one, two] = [holders.draft[at] as number, other === -1 ? -1 : (holders.final[other] as number)];
    if (one !== -1 && two !== -1 && !partners.has(one)) partners.set(one, two);
  });
  return [...partners].flatMap(([at, other]): [Recommendation, Recommendation][] => {
    const [one, two] = [draft.report.recommendations[at], final.report.recommendations[other]];
    return one && two && letters([keyOf(one.text)]) === letters([keyOf(two.text)]) ? [[one, two]] : [];
  });
}

/** Joins narrative that shares linked words to connected sets. */
function tiesOf({ draft, final }: Library, woven: Weave, holders: Readonly<Record<Side, Int32Array>>): Ties[] {
  const offset = draft.report.blocks.length;
  const rests = { draft: restsOf(draft.report), final: restsOf(final.report) };
  const sets = setsOf(offset + final.report.blocks.length);
  const isHeld = (side: Side, at: number): boolean => {
    const block = (side === 'draft' ? draft : final).report.blocks[woven[side].blocks[at] as number];
    return holders[side][at] !== -1 && !(block && isNarrative(block));
  };
  const tie = (at: number, other: number): void => {
    if (at === -1 || other === -1 || isHeld('draft', at) || isHeld('final', other)) return;
    sets.join(woven.draft.blocks[at] as number, offset + (woven.final.blocks[other] as number));
  };
  woven.toFinal.forEach((other, at) => {
    tie(at, other);
  });
  woven.toDraft.forEach((at, other) => {
    tie(at, other);
  });
  return sets.all().flatMap((nodes) => {
    if (nodes.length < 2) return [];
    const ties = {
      draft: nodes.flatMap((node) => (node < offset ? rests.draft(node) : [])),
      final: nodes.flatMap((node) => (node < offset ? [] : rests.final(node - offset))),
    };
    const whole = [...ties.draft, ...ties.final].some(isNarrative);
    return whole && ties.draft.length + ties.final.length === nodes.length && isClose(ties.draft, woven.draft) && isClose(ties.final, woven.final)
      ? [ties]
      : [];
  });
}

function isSame({ draft, final }: Ties, library: Library): boolean {
  const keys = (side: Side, blocks: readonly Block[]) =>
    letters(blocks.flatMap((block) => (isNarrative(block) ? (library[side].ofBlock[block.index] ?? []).map(({ key }) => key) : [keyOf(block.text)])));
  if (keys('draft', draft) === keys('final', final)) return true;
  if (![...draft, ...final].some(({ label }) => label)) return false;
  const forms = new Set(readings(draft).map((text) => letters([keyOf(text)])));
  return readings(final).some((text) => forms.has(letters([keyOf(text)])));
}

function isClose(ascending: readonly Block[], { rank }: Row): boolean {
  const places = ascending.map(({ index }) => rank[index] as number);
  return places.every((place, at) => at === 0 || place - (places[at - 1] as number) <= BETWEEN + 1);
}

/** Words without what is between them: "co-operate" is "co operate" is "cooperate". */
const letters = (keys: readonly string[]): string => keys.join('').replaceAll(' ', '');

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
