import { expect, test } from 'vitest';
import { commonWords, containment, longestRun, spansOf } from '../../../src/align/words/overlap.js';
import { words } from '../../../src/text/index.js';

const common = (draft: string, final: string): string =>
  commonWords(draft.split(' '), final.split(' '))
    .map(([i]) => draft.split(' ')[i])
    .join(' ');

test('words in the same order', () => expect(common('plant one hedge every year', 'plant a hedge each year')).toBe('plant hedge year'));
test('what changed places counts once', () => expect(common('hedge wall', 'wall hedge')).toMatch(/^(hedge|wall)$/));
test('nothing in common', () => expect(common('hedge', 'wall')).toBe(''));
test('share of a text that stands in another', () => expect(containment('Plant a hedge.', 'They plant many a hedge here.')).toBe(1));
test('most words that follow each other in both', () =>
  expect(longestRun('Each year plant a hedge by the road.', 'They plant a hedge each year by the new road.')).toBe(3));
test('an empty text stands nowhere', () => expect(containment('', 'hedge')).toBe(0));

test('neighbouring words make one span', () => {
  const text = 'plant one hedge every year';
  expect(spansOf(text, words(text), [0, 1, 4]).map((span) => span.text)).toEqual(['plant one', 'year']);
});

test('texts too long for the table still share their beginning and end', () => {
  const filler = (word: string) => Array.from({ length: 2500 }, (_, at) => `${word}${at}`);
  expect(commonWords(['a', ...filler('x'), 'z'], ['a', ...filler('y'), 'z'])).toEqual([
    [0, 0],
    [2501, 2501],
  ]);
});
