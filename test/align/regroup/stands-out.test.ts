import { expect, test } from 'vitest';
import { joined } from '../../../src/align/regroup/joining.js';
import { standsOut } from '../../../src/align/regroup/stands-out.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import type { RecommendationBead } from '../../../src/align/text/units.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import { report } from '../reports.js';

/** What becomes of recommendations that are all left over. */
function paired(draft: readonly string[], final: readonly string[]): string[] {
  const sides = { draft: report(draft.join('\n')), final: report(final.join('\n')) };
  const alone = { similarity: 0, confidence: 0.5 };
  const beads: RecommendationBead[] = [
    ...sides.draft.recommendations.map((one) => ({ draft: [one], final: [], ...alone })),
    ...sides.final.recommendations.map((two) => ({ draft: [], final: [two], ...alone })),
  ];
  const found = joined(beads, libraryOf(sides.draft, sides.final, new Interner()), [standsOut]);
  return found.flatMap((one) => (one.draft.length && one.final.length ? [`${one.draft.map(({ id }) => id)}=${one.final.map(({ id }) => id)}`] : []));
}

const PIER = '! The harbour master should inspect the northern pier, its cranes and its ladders before winter.';
const PIER_ANEW = '! Before the first frost, have a diver look over cranes and ladders of the northern pier in each harbour.';
const BUS = '! Night buses should call at every hospital so that nurses reach their late shift.';
const BUS_ANEW = '! Nurses on a late shift need night buses that stop at the hospital door.';
const BEES = '! Orchards should be sprayed after sunset only, when bees have left the blossom.';
const plan = (topic: string) => `! Each district board should publish a yearly plan for ${topic}, with named leads.`;

test.each([
  ['two that were rewritten stand out to each other', [PIER, BUS], [BUS_ANEW, PIER_ANEW], ['r1=r2', 'r2=r1']],
  ['what has nothing like it stays alone', [PIER, BEES], [PIER_ANEW, BUS], ['r1=r1']],
  ['of two that are as like as each other, neither', [PIER], [PIER_ANEW, PIER_ANEW.replace('frost', 'snow')], []],
  ['template-mates stay alone', [plan('fishing harbours'), plan('stroke care')], [plan('prison libraries'), plan('night buses')], []],
  ['few words in common may be chance', ['! The pier should be closed in winter.'], ['! In winter the choir should sing at the pier.'], []],
  ['narrative that says it as closely takes the place', [PIER], [PIER_ANEW, PIER_ANEW.slice(2)], []],
  [
    'a title in common, in other words',
    ['! Lend a hand: Neighbours should carry shopping for the old.', BUS],
    ['! Lend a hand: Set up a list of volunteers.', BEES],
    ['r1=r1'],
  ],
])('%s', (_, draft, final, expected) => {
  expect(paired(draft, final)).toEqual(expected);
});
