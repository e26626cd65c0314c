import { describe, expect, it } from 'vitest';
import type { Element } from '../../../src/read/pdf/elements.js';
import { titledItems } from '../../../src/read/pdf/itemtitles.js';
import { line } from './runs.js';

type Tagged = Parameters<typeof titledItems>[0][number];

const made = (kind: Element['kind'], text: string, more: { bold?: boolean; level?: number } = {}): Tagged => ({
  element: { kind, level: more.level ?? 0, depth: 0, first: true, runs: [], boxed: false },
  lines: [line(text, 0, 0, { bold: more.bold ?? false })],
});
const heading = (level: number): Tagged => made('heading', 'Wards', { level });
const title = (text: string): Tagged => made('listItem', text, { bold: true });
const item = (text: string): Tagged => made('listItem', text);
const plain = made('paragraph', 'The wards were full all winter.');
/** The titles found, each with its level. */
const titles = (...tagged: readonly Tagged[]): string[] => [...titledItems(tagged)].map(([{ lines }, level]) => `${level} ${lines[0]?.text}`);

describe('numbered bold items over plain text are titles, one level below the heading over them', () => {
  it('in a row', () =>
    expect(titles(heading(2), title('1. Beds'), plain, title('2. Staff'), plain, plain, title('3. Money'), plain)).toEqual([
      '3 1. Beds',
      '3 2. Staff',
      '3 3. Money',
    ]));
  it('with lists and other headings between', () =>
    expect(titles(heading(1), title('4. Beds'), plain, item('a. Open'), title('5. Staff'), plain, heading(2), title('6. Money'), plain)).toHaveLength(3));
  it('in capitals, where no heading stands', () =>
    expect(titles(title('1 BEDS'), plain, title('2 STAFF'), plain, title('3 MONEY'), plain)[0]).toBe('1 1 BEDS'));
  it('where one of them ends in a full stop', () =>
    expect(titles(...['1. A', '2. B', '3. C', '4. D', '5. Open beds.'].flatMap((text) => [title(text), plain]))).toHaveLength(5));
});

describe('other items stay items', () => {
  it('plain ones', () => expect(titles(...['1. A', '2. B', '3. C'].flatMap((text) => [item(text), plain]))).toEqual([]));
  it('bold statements', () => expect(titles(...['1. Open beds.', '2. Hire staff.', '3. Find money.'].flatMap((text) => [title(text), plain]))).toEqual([]));
  it('a bold list', () => expect(titles(title('1. Beds'), title('2. Staff'), title('3. Money'), plain)).toEqual([]));
  it('bold text below them', () =>
    expect(titles(...['1. A', '2. B', '3. C'].flatMap((text) => [title(text), made('paragraph', 'Full.', { bold: true })]))).toEqual([]));
  it('two alone', () => expect(titles(title('1. Beds'), plain, title('2. Staff'), plain)).toEqual([]));
  it('numbers that do not count on', () => expect(titles(...['1. A', '3. B', '2. C'].flatMap((text) => [title(text), plain]))).toEqual([]));
});
