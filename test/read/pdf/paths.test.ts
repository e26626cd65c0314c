import { expect, test } from 'vitest';
import { subpaths } from '../../../src/read/pdf/paths.js';

const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 4];
const told = (...data: number[]): string[] => subpaths(data).map(({ x0, y0, x1, y1, straight }) => `${x0},${y0}–${x1},${y1}${straight ? ' straight' : ''}`);

test('a rectangle covers its box', () => {
  expect(told(MOVE, 1, 2, LINE, 5, 2, LINE, 5, 4, LINE, 1, 4, CLOSE)).toEqual(['1,2–5,4 straight']);
});

test('a triangle, a curve and a line do not', () => {
  expect(told(MOVE, 0, 0, LINE, 4, 0, LINE, 2, 3, LINE, 0, 0)).toEqual(['0,0–4,3']);
  expect(told(MOVE, 0, 0, CURVE, 4, 0, 4, 4, 0, 4)).toEqual(['0,0–4,4']);
  expect(told(MOVE, 0, 0, LINE, 9, 0)).toEqual(['0,0–9,0']);
});

test('a path falls into as many pieces as it has beginnings', () => {
  expect(told(MOVE, 0, 0, LINE, 9, 0, MOVE, 0, 5, LINE, 9, 5)).toEqual(['0,0–9,0', '0,5–9,5']);
});

test('what makes no sense ends it', () => {
  expect(told(MOVE, 0, 0, LINE, 9, 0, 77, 1, 1)).toEqual(['0,0–9,0']);
  expect(told()).toEqual([]);
});
