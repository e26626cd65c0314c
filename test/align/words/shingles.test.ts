import { expect, test } from 'vitest';
import { shingleRuns } from '../../../src/align/words/shingles.js';
import { unlinked } from './letters-of.js';

function runs(one: string, other: string, size: number): string {
  const linking = unlinked(one, other);
  const found = shingleRuns({ from: 0, to: linking.toSecond.length, other: 0, otherTo: linking.toFirst.length }, size, linking);
  return found.map(({ from, other, length }) => `${from}=${other}×${length}`).join(' ');
}

test.each([
  ['one run', 'a b c d', 'x a b c', 2, '0=1×3'],
  ['two runs out of order', 'a b c d', 'c d a b', 2, '0=2×2 2=0×2'],
  ['shingles that only one side repeats tell nothing', 'a b x a b', 'a b', 2, ''],
  ['as many on both sides pair in order', 'a b x a b', 'a b y a b', 2, '0=0×2 3=3×2'],
  ['too short', 'a', 'a', 2, ''],
])('%s', (_, draft, final, size, expected) => expect(runs(draft, final, size)).toBe(expected));
