import { addTo } from './text/index.js';
import type { Match, Unit } from './types.js';

/** Matches in the order of the draft; what only the final has stands after what precedes it there. */
export function inReportOrder<U extends Unit>(matches: readonly Match<U>[]): Match<U>[] {
  const first = (units: readonly U[]) => Math.min(...units.map((unit) => position(unit)));
  const anchored = matches.filter(({ draft }) => draft.length > 0).sort((one, other) => first(one.draft) - first(other.draft));
  const added = matches.filter(({ draft }) => draft.length === 0).sort((one, other) => first(one.final) - first(other.final));
  const after = new Map<Match<U> | undefined, Match<U>[]>();
  const inFinal = anchored.filter(({ final }) => final.length > 0).sort((one, other) => first(one.final) - first(other.final));
  let next = 0;
  for (const match of added) {
    while (next < inFinal.length && first((inFinal[next] as Match<U>).final) < first(match.final)) next++;
    const anchor = inFinal[next - 1];
    addTo(after, anchor, match);
  }
  return [...(after.get(undefined) ?? []), ...anchored.flatMap((match) => [match, ...(after.get(match) ?? [])])];
}

const position = (unit: Unit): number =>
  unit.kind === 'block' ? unit.index : (unit.sources[0]?.block ?? unit.locator.block) + (unit.sources[0]?.start ?? 0) / 1e7;
