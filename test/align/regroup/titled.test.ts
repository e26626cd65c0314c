import { expect, test } from 'vitest';
import { titled } from '../../../src/align/regroup/titled.js';
import { paired } from './paired.js';

const TITLED = '! Inspect harbour cranes: Each spring a diver should look at the feet of the cranes.';
const ANEW = '! Inspect all harbour cranes: A list of faults hangs in the office of the pilots.';
const OTHER = '! Night buses for nurses: Nurses on a late shift need a stop at the hospital door.';

test.each([
  ['the same title over words that are all new', [TITLED], [ANEW, OTHER], ['r1=r1']],
  ['a title that says more', ['! Reopen the ferry: Ask the county for money.'], ['! Reopen the ferry to Saltby island: Boats lie idle.', OTHER], ['r1=r1']],
  ['a title alone on its line', ['! Reopen the island ferry'], ['! Reopen the island ferry: Boats lie idle.', OTHER], ['r1=r1']],
  ['other titles', [TITLED], [OTHER], []],
  ['a word in common', [TITLED], ['! Harbour dues: Boats should pay less.', OTHER], []],
  ['of two titles that are as near, neither', [TITLED], [ANEW, ANEW.replace('all', 'old')], []],
  ['a topic of one word', ['! Training: Nurses should learn to row.'], ['! Training: Pilots should read the charts.', OTHER], []],
])('%s', (_, draft, final, expected) => {
  expect(paired(draft, final, titled)).toEqual(expected);
});
