import { expect, test } from 'vitest';
import { half } from '../../../src/align/regroup/half.js';
import { joined } from '../../../src/align/regroup/joining.js';
import { libraryOf } from '../../../src/align/text/passages.js';
import type { RecommendationBead } from '../../../src/align/text/units.js';
import { Interner } from '../../../src/align/text/vocabulary.js';
import { report } from '../reports.js';

const WHOLE = 'Wardens should not close the gates by habit and should only close them if a storm warning is given.';
const FIRST = 'Wardens should not close the gates by habit.';
const SECOND = 'However, wardens must close every gate if a storm warning is given.';
const CHOIR = 'Schools should offer choir practice to all pupils once a week.';

const BOARD = 'The Harbour Board should publish its accounts each year and close the old dry dock.';
const ACCOUNTS = 'The Harbour Board should publish its accounts each year.';
const DOCK = 'The old dry dock should be closed by the Harbour Board.';
const MUSEUM = 'A museum of boats should be built in the old dry dock with money from the lottery and the parishes.';
const GRANTS = 'The agency should review every grant and demand from owners who missed their targets that they return the money.';
const REVIEWED = 'The agency should review every grant.';
const RETURNED = 'Owners who missed their targets should be made to return the money.';

/** The first recommendation of either side is matched, all others of the final are left over. */
function halvesOf(draft: string, ...finals: string[]): string[] {
  const reports = { draft: report(`! ${draft}`), final: report(finals.map((text) => `! ${text}`).join('\n')) };
  const [two, ...left] = reports.final.recommendations;
  const beads: RecommendationBead[] = [
    { draft: reports.draft.recommendations, final: two ? [two] : [], similarity: 0.6, confidence: 0.9 },
    ...left.map((unit) => ({ draft: [], final: [unit], similarity: 0, confidence: 0.5 })),
  ];
  const library = libraryOf(reports.draft, reports.final, new Interner());
  return joined(beads, library, [half]).map((bead) => `${bead.draft.map(({ id }) => id)}=${bead.final.map(({ id }) => id)}`);
}

test.each([
  ['what a neighbour says of the surplus is the second half of a split', [WHOLE, FIRST, SECOND], ['r1=r1,r2']],
  ['what says something else is added', [WHOLE, FIRST, CHOIR], ['r1=r1', '=r2']],
  ['where the partner says it all there is no surplus', [WHOLE, WHOLE, SECOND], ['r1=r1', '=r2']],
  ['one that says most of the surplus is so further off, too', [WHOLE, FIRST, CHOIR, SECOND], ['r1=r1,r3', '=r2']],
  ['and is a part wherever it stands where it does', [BOARD, ACCOUNTS, CHOIR, DOCK], ['r1=r1,r3', '=r2']],
  ['or where most of its own words are of the surplus', [GRANTS, REVIEWED, CHOIR, RETURNED], ['r1=r1,r3', '=r2']],
  ['a few of its words beside new ones are no part far off', [BOARD, ACCOUNTS, CHOIR, MUSEUM], ['r1=r1', '=r2', '=r3']],
] as const)('%s', (_title, [draft, ...finals], expected) => {
  expect(halvesOf(draft, ...finals)).toEqual(expected);
});
