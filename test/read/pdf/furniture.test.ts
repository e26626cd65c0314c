import { describe, expect, it } from 'vitest';
import { furnitureOf, type Sheet } from '../../../src/read/pdf/furniture.js';
import type { Line } from '../../../src/read/pdf/lines.js';
import { line } from './runs.js';

const sheet = (page: number, lines: readonly Line[]): Sheet => ({
  page,
  width: 600,
  height: 800,
  lines: lines.map((each) => ({ ...each, page })),
  rules: [],
  grids: [],
  asides: [],
});
const texts = (sheets: readonly Sheet[]): string[] => [...furnitureOf(sheets)].map((each) => each.text);

describe('furnitureOf', () => {
  it('finds heads that repeat with other numbers', () => {
    const sheets = [1, 2, 3].map((n) => sheet(n, [line(`Winter plan, page ${n}`, 60, 780), line(`Text ${n}`, 60, 400)]));
    expect(texts(sheets)).toEqual(['Winter plan, page 1', 'Winter plan, page 2', 'Winter plan, page 3']);
  });

  it('finds a chapter title that stands with the page number', () => {
    expect(texts([sheet(1, [line('Chapter 2: Wards', 60, 780), line('iv', 540, 780), line('Text', 60, 400)])])).toEqual(['iv', 'Chapter 2: Wards']);
  });

  it('finds heads further in on pages with wide margins, as long as nothing stands further out', () => {
    const sheets = [1, 2, 3].map((n) => sheet(n, [line('Winter plan', 60, 680), line(`Text ${n}`, 60, 400)]));
    expect(texts(sheets)).toEqual(['Winter plan', 'Winter plan', 'Winter plan']);
  });

  it('leaves recommendations alone that each begin a page', () => {
    const sheets = [1, 2, 3].map((n) => sheet(n, [line(`Recommendation ${n}`, 60, 740), line(`Text ${n}`, 60, 400)]));
    expect(texts(sheets)).toEqual([]);
  });

  it('finds rules set in type', () => expect(texts([sheet(1, [line('____________________', 60, 400), line('Text', 60, 300)])])).toHaveLength(1));

  it('leaves a line of text near the edge alone', () => {
    expect(texts([sheet(1, [line('The board should open a ward.', 60, 760), line('Text', 60, 400)])])).toEqual([]);
  });
});
