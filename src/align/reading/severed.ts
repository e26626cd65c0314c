import type { Recommendation, Side } from '../../types.js';
import type { Library, UnitBead } from '../text/index.js';
import { BETWEEN, HALF_LETTERS, NEARLY_ALL } from '../thresholds.js';
import { partsOf } from '../words/index.js';
import { foundProjectionsOf, type Shown } from './found-projection.js';

/** Passages beside a matched recommendation that hold what its partner has lost: the second half of a split that only one side shows to be one. */
export function severedFrom(beads: readonly UnitBead<Recommendation>[], side: Side, library: Library): Shown[] {
  const other: Side = side === 'draft' ? 'final' : 'draft';
  return beads.flatMap((bead): Shown[] => {
    const [lost] = bead[side];
    const [kept] = bead[other];
    if (!lost || !kept || bead.draft.length + bead.final.length > 2 || bead.similarity > NEARLY_ALL) return [];
    const [part] = partsOf([lost], [kept], library.interner.weakWords);
    const gone = (part?.lost ?? []).filter(({ text }) => text.length >= HALF_LETTERS);
    return gone.flatMap(({ text }) => {
      const [projection] = foundProjectionsOf({ ...lost, text, items: [] }, library[other], library);
      if (!projection || Math.abs(projection.block - kept.locator.block) > BETWEEN) return [];
      return [{ of: lost, place: isBeside(projection, kept) ? { ...projection, joins: kept } : projection }];
    });
  });
}

/** What stands in the one block of a recommendation belongs to it: the other side has both as one. */
function isBeside({ block }: Shown['place'], { sources, items }: Recommendation): boolean {
  return items.length === 0 && sources.length === 1 && sources[0]?.block === block;
}
