import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { commonWords } from '../../../src/align/words/overlap.js';
import { commonFrom, commonLength, commonUpTo } from '../../../src/align/words/subsequence.js';

test.each([
  ['the same', 'a b c', 'a b c', 3],
  ['one more', 'a b c', 'a x b c', 3],
  ['another order', 'a b c', 'c a b', 2],
  ['nothing', 'a b', 'c d', 0],
  ['an empty side', '', 'c d', 0],
  ['recurring words', 'a a a b', 'a b a a', 3],
])('words in common in the same order: %s', (_, first, second, expected) => {
  const list = (text: string) => (text ? text.split(' ') : []);
  expect(commonLength(list(first), list(second))).toBe(expected);
});

test('from each word on, and up to each', () => {
  const [first, second] = ['open the gates at noon'.split(' '), 'at noon open the old gates'.split(' ')];
  expect([[...commonFrom(first, second)], [...commonUpTo(first, second)]]).toEqual([
    [3, 3, 3, 2, 1, 1, 0],
    [0, 1, 2, 2, 2, 2, 3],
  ]);
});

const text = array(constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 150, size: 'max' });

test('it is as long as the pairs of words that are found one by one, over blocks of 32, too', () => {
  assert(
    property(text, text, (first, second) => {
      expect(commonLength(first, second)).toBe(commonWords(first, second).length);
      expect([...commonFrom(first, second)]).toEqual([...second, ''].map((_, at) => commonWords(first, second.slice(at)).length));
      expect([...commonUpTo(first, second)]).toEqual([...second, ''].map((_, at) => commonWords(first, second.slice(0, at)).length));
    }),
    { numRuns: 40 },
  );
});
