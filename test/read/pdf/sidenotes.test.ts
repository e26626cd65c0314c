import { describe, expect, it } from 'vitest';
import { words } from './make.js';
import { readMade, shown } from './read.js';

const PROSE = [
  'The board considered the waiting times of all twelve clinics in the county',
  'and found that the three largest of them had no plan for the winter. It had',
  'also heard that staff were rarely told of changes to the rota. Most of the',
  'nurses said that they learned of a new shift on the day before it began, and',
];
const y = (i: number): number => 740 - 14 * i;
const body = (count: number, x: number): string[] => Array.from({ length: count }, (_, i) => words(x, y(i), PROSE[i % 4] ?? '', 10));
const WHOLE = Array.from({ length: 16 }, (_, i) => PROSE[i % 4]).join(' ');
/** Notes of two lines at lines 1, 6 and 11, each line with text of its own. */
const notes = (x: number, size: number, font = 'F1'): string[] =>
  [1, 6, 11].flatMap((at, n) => [words(x, y(at), `Clinics in year ${'abc'[n]}`, size, font), words(x, y(at) - 9, 'and their staff', size, font)]);
const read = async (page: string[]): Promise<string[]> => shown(await readMade({ pages: [page] }));
const NOTES = ['a', 'b', 'c'].map((n) => `[Clinics in year ${n} and their staff]`);

describe('notes in the margin', () => {
  it('on the right are furniture, and in no sentence', async () =>
    expect(await read([...body(16, 60), ...notes(440, 7)])).toEqual([`paragraph: ${WHOLE}`, ...NOTES]));
  it('on the left are', async () => expect(await read([...body(16, 180), ...notes(60, 7)])).toEqual([`paragraph: ${WHOLE}`, ...NOTES]));
});

describe('what stands in the margin and is no note', () => {
  it('headings level with their text', async () => {
    const found = (await read([...body(16, 180), ...notes(60, 10, 'F2')])).filter((line) => line.startsWith('['));
    expect(found).toEqual([]);
  });
  it('a recommendation', async () => {
    const boxes = [1, 6, 11].flatMap((at, n) => [words(440, y(at), `Recommendation ${n + 1}:`, 7), words(440, y(at) - 9, 'Open a ward soon', 7)]);
    expect((await read([...body(16, 60), ...boxes])).filter((line) => line.startsWith('['))).toEqual([]);
  });
  it('labels of a letter', async () => {
    const labels = ['for', 'date', 'case'].map((label, i) => words(60, y(i), label, 7));
    expect((await read([...body(16, 180), ...labels])).filter((line) => line.startsWith('['))).toEqual([]);
  });
  it('a column of the text', async () => {
    const column = Array.from({ length: 16 }, (_, i) => words(440, y(i), 'words of a column', 10));
    expect((await read([...body(16, 60), ...column])).filter((line) => line.startsWith('['))).toEqual([]);
  });
});
