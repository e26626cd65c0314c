import { expect, test } from 'vitest';
import { held } from '../../../src/align/regroup/held.js';
import { joined } from '../../../src/align/regroup/joining.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import type { RecommendationBead } from '../../../src/align/text/units.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import { report } from '../reports.js';

/** What becomes of recommendations that were left over, and of pairs that were found ("r1=r1"). */
function heldIn(draft: string, final: string, pairs: readonly (readonly [draft: number, final: number])[] = []): string[] {
  const sides = { draft: report(draft), final: report(final) };
  const bead = (one: number | undefined, two: number | undefined): RecommendationBead => ({
    draft: sides.draft.recommendations.filter((_, at) => at === one),
    final: sides.final.recommendations.filter((_, at) => at === two),
    similarity: 0.8,
    confidence: 0.9,
  });
  const left = (side: 'draft' | 'final') =>
    sides[side].recommendations.map((_, at) => at).filter((at) => !pairs.some((pair) => pair[side === 'draft' ? 0 : 1] === at));
  const beads = [
    ...pairs.map(([one, two]) => bead(one, two)),
    ...left('draft').map((at) => bead(at, undefined)),
    ...left('final').map((at) => bead(undefined, at)),
  ];
  const found = joined(beads, libraryOf(sides.draft, sides.final, new Interner()), [held]);
  return found.map((one) => `${one.draft.map(({ id }) => id)}=${one.final.map(({ id }) => id)}`);
}

const PIER = 'The harbour master must inspect the northern pier before each winter season.';
const LAMPS = 'The parish should replace the lamps along the river walk with brighter ones.';

test.each([
  ['an item of one that is left over as well', `! ${PIER}`, `! A pier may be closed only where:\n- ${PIER}\n- nobody has used it.`, ['r1=r1']],
  ['a sentence of one that is left over as well', `! ${PIER}`, `! Owners should answer for what they own. ${PIER} Tenants should not.`, ['r1=r1']],
  ['the other way round', `! Lights should be these:\n- ${LAMPS}\n- none in the wood.`, `! ${LAMPS}`, ['r1=r1']],
  ['nothing of it stands there', `! ${PIER}`, `! Lights should be these:\n- ${LAMPS}\n- none in the wood.`, ['r1=', '=r1']],
])('held by %s', (_, draft, final, expected) => {
  expect(heldIn(draft, final)).toEqual(expected);
});

test('one that stands in a recommendation with a partner is a part of that match', () => {
  expect(heldIn(`! ${PIER}\n! ${LAMPS}`, `! ${LAMPS}\n- ${PIER}`, [[1, 0]])).toEqual(['r2,r1=r1']);
});

test('what is only reported has gone', () => {
  expect(heldIn(`! ${PIER}`, `! Nobody should rely on rules.\n- The draft had proposed that ${PIER.toLowerCase()}`)).toEqual(['r1=', '=r1']);
});
