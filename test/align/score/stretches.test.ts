import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/align/score/stretches.js';

/** Six units against six of which the first and the last are linked. */
const ENDS = Int32Array.from([0, -1, -1, -1, -1, 5]);
const place = stretchesOf(ENDS, ENDS);

test('as many units on either side are opposite each other', () => expect(place(2, 2)).toEqual({ between: 1, alone: 0.25, level: 1, abreast: 1, opposite: 1 }));
test('another place in the same stretch is less level', () =>
  expect(place(1, 4)).toMatchObject({ between: 1, level: expect.closeTo(0.4), abreast: 0, opposite: 0 }));
test('units in other stretches are apart', () => {
  const parted = stretchesOf(Int32Array.from([0, -1, 2, -1]), Int32Array.from([0, -1, 2, -1]));
  expect(parted(1, 3)).toEqual({ between: 0, alone: 0, level: 0, abreast: 0, opposite: 0 });
});
test('where one side holds more, the same distance from one end is abreast', () => {
  const longer = stretchesOf(Int32Array.from([0, -1, -1, 4]), Int32Array.from([0, -1, -1, -1, 3]));
  expect(longer(2, 3)).toMatchObject({ between: 1, abreast: 1, opposite: 0 });
});
