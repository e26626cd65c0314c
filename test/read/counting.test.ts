import { describe, expect, it } from 'vitest';
import { chainIn, numeral } from '../../src/read/counting.js';

describe('numeral', () => {
  it.each([
    ['12', 12],
    ['[7]', 7],
    ['3.', 3],
    ['iv', 4],
    ['XII', 12],
    ['iiii', undefined],
    ['12a', undefined],
    ['mild', undefined],
    ['', undefined],
  ])('%s is %s', (text, value) => expect(numeral(text)).toBe(value));
});

describe('chainIn', () => {
  const chain = (...values: number[]): string => {
    const found = chainIn(values);
    return found ? `${found.step}: ${found.at.map((at) => values[at]).join(' ')}` : 'none';
  };
  it.each([
    [[1, 2, 3, 4], '1: 1 2 3 4'],
    [[5, 10, 15, 20], '5: 5 10 15 20'],
    [[1, 2, 4, 5, 6], '1: 1 2 4 5 6'],
    [[7, 1, 2, 2024, 3, 4], '1: 1 2 3 4'],
    [[4, 3, 2, 1], 'none'],
    [[9], 'none'],
  ])('%j gives %s', (values, expected) => expect(chain(...values)).toBe(expected));
});
