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

  it.each(['Recommendation', 'Impact:', 'Response of the board'])('leaves a label alone with which some pages happen to begin: %s', (label) => {
    const sheets = [1, 2, 3].map((n) => sheet(n, [line(label, 60, 740), line(`Text ${n}`, 60, 500), line(label, 60, 400), line(`More ${n}`, 60, 300)]));
    expect(texts(sheets)).toEqual([]);
  });

  it('finds the title of the report in the heads though it stands once within the text', () => {
    const sheets = [1, 2, 3].map((n) =>
      sheet(n, [line('Winter plan', 60, 780), ...(n === 1 ? [line('Winter plan', 60, 400)] : []), line(`Text ${n}`, 60, 300)]),
    );
    expect(texts(sheets)).toEqual(['Winter plan', 'Winter plan', 'Winter plan']);
  });

  it.each([
    ['11/27/26, 3:53 PM', 'Minutes', 'https://wards.example/minutes', '1/2'],
    ['27.11.2026, 15:53', 'Protokoll', 'file:///home/wards.html', '1/1'],
    ['Minutes', 'http://wards.example/a?b=c', '1 of 1', '27/11/2026 15:53'],
  ])('finds what a browser prints around a single page: %s', (...printed) => {
    const [topLeft, topRight, lowLeft, lowRight] = printed;
    const head = [line(topLeft, 24, 782), line(topRight, 330, 782)];
    const foot = [line(lowLeft, 24, 14), line(lowRight, 480, 14)];
    expect(texts([sheet(1, [...head, line('Open a ward.', 60, 700), line('See https://wards.example', 60, 60), ...foot])]).sort()).toEqual([...printed].sort());
  });

  describe('a number that begins a page', () => {
    const cells = (n: number): Line[] => [line(String(n), 60, 740), line('Mend the roof.', 90, 740)];
    it('is no page number where the numbers at the foot are', () =>
      expect(texts([1, 2].map((n) => sheet(n, [...(n === 1 ? [line('Wards', 60, 740)] : cells(7)), line('Text', 60, 400), line(String(n), 300, 20)])))).toEqual(
        ['1', '2'],
      ));
    it('is no page number where two cells stand beside it', () =>
      expect(texts([sheet(1, [...cells(7), line('Trust', 400, 740), line('Text', 60, 400)])])).toEqual([]));
    it('is one where it rises with the pages', () =>
      expect(texts([4, 5].map((n) => sheet(n, [...cells(n + 10), line('Trust', 400, 740), line('Text', 60, 400)]))).filter((text) => /\d/u.test(text))).toEqual(
        ['14', '15'],
      ));
  });

  it('leaves a date and an address in the text alone', () => {
    expect(texts([sheet(1, [line('27.11.2026, 15:53', 60, 700), line('Text', 60, 400), line('https://wards.example', 60, 80)])])).toEqual([]);
  });

  describe('the number of a page beside the title of its part', () => {
    const titles = ['Fees and fares', 'Wards', 'Beds of the north', 'Staff'];
    const feet = (form: (title: string, page: number) => string) =>
      texts(titles.map((title, i) => sheet(i + 1, [line(`Text ${title}`, 60, 400), line(form(title, i + 1), 60, 40)]))).length;
    it('is furniture behind the title', () => expect(feet((title, page) => `${title} | ${page + 8}`)).toBe(4));
    it('is furniture before the title', () => expect(feet((title, page) => `${page} | ${title}`)).toBe(4));
    it('is text where a dash stands behind it, as behind the numbers of titles', () => expect(feet((title, page) => `${page} – ${title}`)).toBe(0));
    it('is text at the top, where it may be a title with its number', () =>
      expect(texts(titles.map((title, i) => sheet(i + 1, [line(`${i + 1} | ${title}`, 60, 760), line(`Text ${title}`, 60, 400)])))).toEqual([]));
    it('is furniture in roman numbers', () => expect(feet((title, page) => `${title} – ${['iii', 'iv', 'v', 'vi'][page - 1]}`)).toBe(4));
    it('rises with the pages', () => expect(feet((title, page) => `${title} – ${[30, 12, 50, 18][page - 1]}`)).toBe(0));
  });

  it('finds a long line that repeats word for word, and none that only begins alike', () => {
    const path = `C:\\${'plans\\'.repeat(28)}wards.doc`;
    const long = (n: number): string => `${'The wards of the north were full on most of the days of the winter. '.repeat(3)}${n}`;
    expect(texts([1, 2, 3].map((n) => sheet(n, [line(`Text ${n}`, 60, 400), line(path, 60, 20)])))).toHaveLength(3);
    expect(texts([1, 2, 3].map((n) => sheet(n, [line(`Text ${n}`, 60, 400), line(long(n), 60, 20)])))).toEqual([]);
  });
  it('finds rules set in type', () => expect(texts([sheet(1, [line('____________________', 60, 400), line('Text', 60, 300)])])).toHaveLength(1));

  it('leaves a line of text near the edge alone', () => {
    expect(texts([sheet(1, [line('The board should open a ward.', 60, 760), line('Text', 60, 400)])])).toEqual([]);
  });
});
