import { expect, test } from 'vitest';
import { setsOf } from '../../../src/align/words/union-find.js';

test('what is joined, directly or through others, is one set', () => {
  const sets = setsOf(6);
  sets.join(4, 1);
  sets.join(5, 3);
  sets.join(1, 5);
  expect(sets.all()).toEqual([[0], [1, 3, 4, 5], [2]]);
});
