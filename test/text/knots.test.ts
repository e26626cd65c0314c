import { expect, test } from 'vitest';
import { along } from '../../src/text/index.js';

const KNOTS = [
  [0, 0.5],
  [2, 0.7],
  [4, 0.8],
] as const;

test.each([
  [-1, 0.5],
  [0, 0.5],
  [1, 0.6],
  [2, 0.7],
  [3, 0.75],
  [9, 0.8],
  [Number.POSITIVE_INFINITY, 0.8],
  [Number.NEGATIVE_INFINITY, 0.5],
])('at %d stands %d', (place, value) => expect(along(KNOTS, place)).toBeCloseTo(value));
