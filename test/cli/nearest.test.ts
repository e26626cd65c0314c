import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/cli/nearest.js';

const KNOWN = ['dropped', 'softened', 'split', 'pages', 'heap'];

test.each([
  ['softend', 'softened'],
  ['Dropped', 'dropped'],
  ['page', 'pages'],
  ['foo', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('nearest to "%s": %s', (typed, word) => {
  expect(nearest(typed, KNOWN)).toBe(word);
});

test('nothing near, no question', () => {
  expect([didYouMean('splitt', KNOWN), didYouMean('foo', KNOWN)]).toEqual(['; did you mean "split"?', '']);
});
