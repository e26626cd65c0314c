import { expect, test } from 'vitest';
import { movedOf } from '../../../src/align/describe/moves.js';

/** Which units moved, by their draft positions from 1, where the final has them in this order. */
const moved = (order: readonly number[], size: (match: number) => number = () => 20) =>
  [
    ...movedOf(
      order.map((_, at) => ({ draft: [at], final: [order.indexOf(at + 1)] })),
      size,
    ),
  ]
    .map((at) => at + 1)
    .sort((p, q) => p - q);

test('two that changed places around others moved', () => expect(moved([3, 2, 1, 4, 5])).toEqual([1, 3]));
test('what stands between does not count by its length', () => expect(moved([3, 2, 1, 4, 5], (at) => (at === 1 ? 14 : 20))).toEqual([1, 3]));
test('two of the ends', () => expect(moved([5, 2, 3, 4, 1])).toEqual([1, 5]));
test('of two beside each other one moved', () => expect(moved([1, 3, 2, 4])).toHaveLength(1));
test('the first that went last moved, and no other', () => expect(moved([2, 3, 4, 5, 1])).toEqual([1]));
test('none moved where the order is the same', () => expect(moved([1, 2, 3])).toEqual([]));
