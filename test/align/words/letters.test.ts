import { expect, test } from 'vitest';
import { letterHash, linkTokenisationInsensitive, readLetters, wordsIn } from '../../../src/align/words/letters.js';
import { unlinked } from './letters-of.js';

test.each([
  ['', 0],
  ['harbour', 1],
  ['the harbour board', 3],
])('words in “%s”: %i', (key, count) => expect(wordsIn(key)).toBe(count));

test('words are written from a position on', () => {
  const row = { words: new Int32Array(3), lengths: new Uint16Array(3) };
  expect(readLetters('ferry quay', row, 1)).toBe(3);
  expect([...row.words]).toEqual([0, letterHash('ferry'), letterHash('quay')]);
  expect([...row.lengths]).toEqual([0, 5, 4]);
});

function glued(one: string, other: string): string {
  const linking = unlinked(one, other);
  linkTokenisationInsensitive({ from: 0, to: linking.toSecond.length, other: 0, otherTo: linking.toFirst.length }, linking);
  return `${[...linking.toSecond].join(' ')} | ${[...linking.toFirst].join(' ')}`;
}

test.each([
  ['co operate', 'cooperate', '0 0 | 0'],
  ['d u ty to', 'duty to', '0 0 0 1 | 0 3'],
  ['harb our board', 'har bour board', '0 1 2 | 0 0 2'],
  ['ferry', 'hedge', '-1 | -1'],
])('“%s” is glued to “%s”: %s', (one, other, expected) => expect(glued(one, other)).toBe(expected));
