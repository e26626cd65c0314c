import { describe, expect, it } from 'vitest';
import { gutterOf } from '../../../src/read/pdf/columns.js';
import { line } from './runs.js';

const rows = (text: string, x: number, count: number) => Array.from({ length: count }, (_, i) => line(text, x, 700 - 14 * i));

describe('gutterOf', () => {
  it('finds the gap between two columns', () => {
    expect(gutterOf([...rows('twenty letters wide.', 0, 6), ...rows('twenty letters wide.', 140, 6)])).toBeCloseTo(120, -1);
  });

  it('takes the wide gap, not the sliver beside a cell of single letters', () => {
    const lines = [...rows('twenty letters wide.', 0, 6), ...rows('x', 105, 6), ...rows('twenty letters wide.', 150, 6)];
    expect(gutterOf(lines)).toBeCloseTo(130, -1);
  });

  it('keeps the labels of the right column with their texts', () => {
    const labelled = Array.from({ length: 2 }, (_, i) => line(`${i + 1}.`, 125, 700 - 70 * i));
    expect(gutterOf([...rows('twenty letters wide.', 0, 6), ...labelled, ...rows('twenty letters wide.', 160, 6)])).toBeLessThan(125);
  });

  it('finds the gap beside a short right column', () => {
    expect(gutterOf([...rows('twenty letters wide.', 0, 14), ...rows('twenty letters wide.', 140, 2), line('end.', 140, 672)])).toBeCloseTo(120, -1);
  });

  describe('on a wide page', () => {
    const four = (text: string) => [0, 170, 340, 510].flatMap((x) => rows(text, x, 6));
    it('finds the gap in the middle of four columns', () => expect(gutterOf(four('a line of some thirty letters.'))).toBeCloseTo(330, -1));
    it('finds none between figures', () => expect(gutterOf(four('2.599 12.750 1.874 0.090 0.17'))).toBeUndefined());
    it('finds none between cells of a few words', () => expect(gutterOf(four('twenty letters wide.'))).toBeUndefined());
  });

  it('finds none beside two lines that stand right of a full one', () => {
    const full = line('a line of text that goes all the way over', 0, 400);
    expect(gutterOf([...rows('twenty letters wide.', 0, 14), ...rows('twenty letters wide.', 140, 2), full])).toBeUndefined();
  });

  it('finds none in one column', () => expect(gutterOf(rows('a line of text that goes all the way over the page', 0, 12))).toBeUndefined());
});
