import { chain } from '../words/index.js';

/** A match by the positions of its units in either document. */
export interface Placed {
  readonly draft: readonly number[];
  readonly final: readonly number[];
}

/** Long units that stayed decide which short ones moved; the order of two equal ones is a matter of taste and the later one moved. */
const PER_WORD = 0.001;
/** Where two changed places around others, those between stayed. */
const IN_PLACE = 0.01;

/** Which matches (by position in the list) lie off the heaviest chain that keeps the order of both documents; what stands at one place on a side is in order there. `size` is in words. */
export function movedOf(matches: readonly Placed[], size: (match: number) => number): Set<number> {
  const at = (side: keyof Placed) => (match: number) => matches[match]?.[side][0] ?? -1;
  const by = (side: keyof Placed, other: keyof Placed) => (first: number, second: number) =>
    at(side)(first) - at(side)(second) || at(other)(first) - at(other)(second);
  const both = matches.map((_, match) => match).filter((match) => matches[match]?.draft.length && matches[match]?.final.length);
  const byDraft = both.toSorted(by('draft', 'final'));
  const ranks = new Map(byDraft.toSorted(by('final', 'draft')).map((match, rank) => [match, rank]));
  const kept = new Set(
    chain(
      byDraft.map((match) => ranks.get(match) as number),
      (place) => 1 + PER_WORD * size(byDraft[place] as number) + (ranks.get(byDraft[place] as number) === place ? IN_PLACE : 0),
    ).map((place) => byDraft[place] as number),
  );
  return new Set(byDraft.filter((match) => !kept.has(match)));
}
