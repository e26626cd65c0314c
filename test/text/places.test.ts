import { expect, test } from 'vitest';
import { placeOf, placesOf, printedPage, ranges } from '../../src/text/places.js';

test.each([
  [{ block: 2, page: 24 }, 'p. 24'],
  [{ block: 2, page: 24, endPage: 25 }, 'pp. 24–25'],
  [{ block: 2, page: 6, pageLabel: 'iv' }, 'p. iv (PDF page 6)'],
  [{ block: 2, page: 3, paragraph: 40 }, 'about p. 3'],
  [{ block: 2, line: 12, endLine: 14 }, 'lines 12–14'],
  [{ block: 2, line: 12, endLine: 12 }, 'line 12'],
  [{ block: 2, paragraph: 7 }, 'paragraph 7'],
  [{ block: 2 }, 'block 3'],
])('%j → %s', (locator, words) => expect(placeOf(locator)).toBe(words));

test('a citation says where it begins', () => expect(placeOf({ block: 2, page: 24, endPage: 25 }, { ends: false })).toBe('p. 24'));
test('a trait leaves out how the file counts its pages', () => expect(placeOf({ block: 2, page: 6, pageLabel: 'iv' }, { sheets: false })).toBe('p. iv'));

test.each([
  [{ block: 1, page: 6, pageLabel: 'iv' }, 'p. iv'],
  [{ block: 1, page: 6 }, 'p. 6'],
  [{ block: 1, line: 6 }, ''],
])('the printed page of %j is %j', (locator, words) => expect(printedPage(locator)).toBe(words));

test.each([
  [[3], '3'],
  [[3, 5, 6, 7], '3, 5–7'],
  [[1, 2, 4, 6, 7], '1–2, 4, 6–7'],
])('%j → %s', (numbers, words) => expect(ranges(numbers)).toBe(words));

test('several places in few words', () =>
  expect(
    placesOf(
      [3, 3, 5, 9].map((page) => ({ block: 0, page })),
      2,
    ),
  ).toBe('pages 3, 5 and others'));
