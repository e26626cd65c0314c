import { expect, test } from 'vitest';
import { chain } from '../../../src/align/words/chain.js';

test.each([
  ['in order', [0, 1, 2], [0, 1, 2]],
  ['one left its place', [0, 3, 1, 2], [0, 2, 3]],
  ['without partner', [-1, 0, -1, 1], [1, 3]],
  ['nothing', [], []],
])('longest chain: %s', (_, to, expected) => expect(chain(to)).toEqual(expected));

test('a heavy unit outweighs two light ones', () => {
  expect(chain([2, 0, 1], (at) => (at === 0 ? 5 : 1))).toEqual([0]);
  expect(chain([2, 0, 1], () => 1)).toEqual([1, 2]);
});

test('a hundred thousand positions turned round', () => {
  const to = Int32Array.from({ length: 100_000 }, (_, at) => 99_999 - at);
  expect(chain(to)).toHaveLength(1);
});
