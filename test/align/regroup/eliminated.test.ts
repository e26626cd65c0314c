import { expect, test } from 'vitest';
import { eliminated } from '../../../src/align/regroup/eliminated.js';
import { joined } from '../../../src/align/regroup/joining.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import type { RecommendationBead } from '../../../src/align/text/units.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import { report } from '../reports.js';

const HEDGE = 'Landowners must replant every hedge that they remove within two years.';
const PIER = 'Plan repairs: survey piers, moorings and lanterns each spring, noting rust, wear and missing bolts.';
const RECAST = 'Prevent decay: survey piers, moorings and lanterns each spring, noting rust, wear and what anglers report.';
const CHOIR = 'Sing together: offer choir practice to all pupils once a week.';

/** The hedge is matched, what is given besides is left over. */
function left(ours: string, theirs: string): string[] {
  const draft = report(`! ${HEDGE}\n${ours}`);
  const final = report(`! ${HEDGE}\n${theirs}`);
  const [one, ...lost] = draft.recommendations;
  const [two, ...found] = final.recommendations;
  const alone = { similarity: 0, confidence: 0.8 };
  const beads: RecommendationBead[] = [
    { draft: one ? [one] : [], final: two ? [two] : [], similarity: 1, confidence: 1 },
    ...lost.map((unit) => ({ ...alone, draft: [unit], final: [] })),
    ...found.map((unit) => ({ ...alone, draft: [], final: [unit] })),
  ];
  return joined(beads, libraryOf(draft, final, new Interner()), [eliminated]).map(
    (bead) => `${bead.draft.map(({ id }) => id)}=${bead.final.map(({ id }) => id)}`,
  );
}

test.each([
  ['one left on each side that share most of what they say are one, recast', `! ${PIER}`, `! ${RECAST}`, ['r1=r1', 'r2=r2']],
  ['one left on each side that share nothing stay apart', `! ${PIER}`, `! ${CHOIR}`, ['r1=r1', 'r2=', '=r2']],
  ['lists that are not as long as each other show nothing', `! ${PIER}`, `! ${RECAST}\n! ${CHOIR}`, ['r1=r1', 'r2=', '=r2', '=r3']],
  ['two that are as close to a third are not paired', `! ${PIER}\n! ${PIER}`, `! ${RECAST}\n! ${CHOIR}`, ['r1=r1', 'r2=', 'r3=', '=r2', '=r3']],
])('%s', (_title, ours, theirs, expected) => {
  expect(left(ours, theirs)).toEqual(expected);
});
