import { chain } from './chain.js';

/** A match by the positions of its units in either document. */
export interface Placed {
  readonly draft: readonly number[];
  readonly final: readonly number[];
}

/** Long units that stayed decide which short ones moved; the order of two equal ones is a matter of taste and the later one moved. */
const PER_WORD = 0.001;

/** Which matches (by position in the list) lie off the heaviest chain that keeps the order of both documents. `size` is in words. */
export function movedOf(matches: readonly Placed[], size: (match: number) => number): Set<number> {
  const both = matches.map((_, at) => at).filter((at) => matches[at]?.draft.length && matches[at]?.final.length);
  const byDraft = both.sort((one, two) => first(matches[one]?.draft) - first(matches[two]?.draft) || one - two);
  const order = new Map([...new Set(both.map((at) => first(matches[at]?.final)))].sort((one, two) => one - two).map((place, rank) => [place, rank]));
  const finals = byDraft.map((at) => order.get(first(matches[at]?.final)) as number);
  const kept = new Set(chain(finals, (at) => 1 + PER_WORD * size(byDraft[at] as number)).map((at) => byDraft[at] as number));
  return new Set(byDraft.filter((at) => !kept.has(at)));
}

function first(positions: readonly number[] | undefined): number {
  return positions?.[0] ?? -1;
}
