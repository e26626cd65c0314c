import { expect, test } from 'vitest';
import { calibrated, chanceIn } from '../../../scripts/train/calibration.mjs';

const claims = (odds: number, right: number, wrong: number) => Array.from({ length: right + wrong }, (_, at) => ({ odds, right: at < right, weight: 1 }));

test('a knot stands at the mean odds of its band, at the share that was right', () =>
  expect(calibrated([...claims(0.5, 1, 1), ...claims(2, 3, 1)], [0, 1])).toEqual([
    [0.5, 0.5],
    [2, 0.75],
  ]));

test('a band that was right less often than the one below is one with it', () =>
  expect(calibrated([...claims(1, 3, 1), ...claims(2, 1, 3), ...claims(3, 4, 0)], [0, 1.5, 2.5])).toEqual([
    [1.5, 0.5],
    [3, 1],
  ]));

test('between the knots runs a straight line', () => {
  const table = [
    [0, 0.5],
    [2, 0.9],
  ];
  expect([-1, 1, 5].map((odds) => chanceIn(table, odds))).toEqual([0.5, 0.7, 0.9]);
});
