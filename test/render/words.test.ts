import { describe, expect, it } from 'vitest';
import { arrowed, counted, grouped, percent, placed, together, where } from '../../src/render/words.js';
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
    [{ block: 4 }, 'block 5'],
  ])('%j → %s', (locator, words) => expect(where(locator)).toBe(words));
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
  it('of several share their first word', () => expect(together([recommendation(16, ''), recommendation(17, '')])).toBe('Recommendation 16 + 17'));
});

describe('numbers', () => {
  it.each([
    [7, '7'],
    [1204, '1,204'],
    [1234567, '1,234,567'],
  ])('%i → %s', (count, words) => expect(grouped(count)).toBe(words));
  it('agree with their noun', () => expect([counted(1, 'warning'), counted(2, 'warning')]).toEqual(['1 warning', '2 warnings']));
  it('as shares', () => expect(percent(0.314)).toBe('31%'));
});
