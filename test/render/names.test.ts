import { describe, expect, it } from 'vitest';
import { arrowed, nameOf, placed, titled, together } from '../../src/render/names.js';
import { placeOf } from '../../src/text/places.js';
import { recommendation } from './sample.js';

describe('places', () => {
  it.each([
    [{ block: 4, page: 24 }, 'p. 24'],
    [{ block: 4, page: 24, endPage: 25 }, 'pp. 24–25'],
    [{ block: 4, page: 26, pageLabel: '24' }, 'p. 24 (PDF page 26)'],
    [{ block: 4, page: 24, pageLabel: '24' }, 'p. 24'],
    [{ block: 4, line: 12 }, 'line 12'],
    [{ block: 4, line: 12, endLine: 14 }, 'lines 12–14'],
    [{ block: 4, paragraph: 7 }, 'paragraph 7'],
    [{ block: 4, paragraph: 7, page: 3 }, 'about p. 3'],
    [{ block: 4 }, 'block 5'],
  ])('%j → %s', (locator, words) => expect(placeOf(locator)).toBe(words));
  it('with the nearest heading', () => expect(placed({ section: ['Chapter 2', 'Leadership'], locator: { block: 1, page: 3 } })).toBe('Leadership, p. 3'));
});

describe('names', () => {
  it.each([
    ['Recommendation 8', 'Recommendation 7', 'Recommendation 8 → 7'],
    ['Recommendation 8', 'Recommendation 8', 'Recommendation 8'],
    ['Recommendation 8', '', 'Recommendation 8'],
    ['', 'R4', 'R4'],
    ['R3', 'R4', 'R3 → R4'],
    ['Recommendation 8', 'Action 2', 'Recommendation 8 → Action 2'],
  ])('%s, %s → %s', (from, to, words) => expect(arrowed(from, to)).toBe(words));
  it.each([
    ['Recommendation 8', 'Recommendation 8'],
    ['R4', 'R4'],
    ['4.2', '4.2'],
    ['3.', '3. “Boards should publish the number …”'],
    ['b)', 'b) “Boards should publish the number …”'],
    ['(a)(ii)', '(a)(ii) “Boards should publish the number …”'],
    [undefined, '“Boards should publish the number …”'],
  ])('labelled %s: %s', (label, words) => {
    const { label: _, ...unit } = recommendation(8, 'Boards should publish the number of visits.');
    expect(titled({ draft: [label === undefined ? unit : { ...unit, label }], final: [] })).toBe(words);
  });
  it('by their id', () => expect([nameOf([recommendation(8, '')], 'r8'), nameOf([], 'r9')]).toEqual(['Recommendation 8', 'r9']));
  it('of several share their first word', () => expect(together([recommendation(16, ''), recommendation(17, '')])).toBe('Recommendation 16 + 17'));
});
