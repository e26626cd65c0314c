import { addTo, words } from '../../text/index.js';
import type { Block, Recommendation, Report, Unit } from '../../types.js';

/** Whether a block belongs to no recommendation and is content. */
export function isNarrative({ role }: Block): boolean {
  return role === 'none' || role === 'reference' || role === 'restatement';
}

/** Whether a recommendation may stand in a block: it is not withdrawn there, nor listed as what somebody else proposed or the authors do not. */
export function mayPropose({ retired, evidence = [] }: Block): boolean {
  return !retired && !evidence.some(({ rule }) => rule === 'list.others');
}

/** No block is longer than this many letters; what is, sorts as if it were not. */
const BLOCK_LETTERS = 1e6;

/** Where a unit stands in its document, as a number that rises with reading order. */
export function placeOf(unit: Unit): number {
  if (unit.kind === 'block') return unit.index * BLOCK_LETTERS;
  const { block, start } = unit.sources[0] ?? { block: unit.locator.block, start: 0 };
  return block * BLOCK_LETTERS + Math.min(start, BLOCK_LETTERS - 1);
}

/** Units in reading order. */
export function inOrder<U extends Unit>(units: readonly U[]): U[] {
  return [...units].sort((one, other) => placeOf(one) - placeOf(other));
}

/** All units of a report in order: what reads on each side of a unit is evidence for its partner. */
export function sequenceOf({ recommendations, blocks }: Report): Unit[] {
  return inOrder([...recommendations, ...blocks.filter(isNarrative)]);
}

/** A bead of units of one kind. */
export interface UnitBead<U extends Unit = Unit> {
  readonly draft: readonly U[];
  readonly final: readonly U[];
  readonly similarity: number;
  readonly confidence: number;
}

/** A bead of recommendations; `ruled` where a person decided it. */
export interface RecommendationBead extends UnitBead<Recommendation> {
  readonly ruled?: true;
}

/** What of a block is narrative: all of it, what stands in it beside its recommendations, or nothing. */
export function restsOf({ blocks, recommendations }: Report): (index: number) => Block[] {
  const taken = new Map<number, { readonly start: number; readonly end: number }[]>();
  for (const { sources } of recommendations) for (const { block, ...span } of sources) addTo(taken, block, span);
  return (index) => {
    const block = blocks[index];
    if (!block || isNarrative(block)) return block ? [block] : [];
    const text = without(block.text, taken.get(index) ?? []);
    return words(text).length > 0 ? [{ ...block, text }] : [];
  };
}

/** A text without some stretches of it; what lies outside of it does not count. */
export function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    pieces.push(text.slice(from, Math.max(from, start)).trim());
    from = Math.max(from, end);
  }
  return [...pieces, text.slice(from).trim()].filter(Boolean).join(' ');
}
