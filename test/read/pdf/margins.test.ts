import { describe, expect, it } from 'vitest';
import { frame, words } from './make.js';
import { dataOf, readMade, shown } from './read.js';

const PROSE = [
  'The board considered the waiting times of all twelve clinics in the county',
  'and found that the three largest of them had no plan for the winter. It had',
  'also heard that staff were rarely told of changes to the rota. Most of the',
  'nurses said that they learned of a new shift on the day before it began, and',
  'few of them knew whom to ask. The chair promised to look into the matter at',
  'the next meeting, which was to be held in the town hall before the end of',
  'the year. Several members thought that this was too late and that the board',
  'should act at once. Others feared that the money would not last until then.',
];
const text = (count: number): string[] => Array.from({ length: count }, (_, i) => PROSE[i % PROSE.length] ?? '');
const WHOLE = (count: number): string => text(count).join(' ');
const y = (i: number): number => 740 - 16 * i;
const body = (count: number, x = 90): string[] => text(count).map((line, i) => words(x, y(i), line, 10));

/** Numbers for the lines 0 … count - 1 in a margin, those that `value` gives one. */
const numbers = (count: number, value: (i: number) => number | string | undefined, x = 60): string[] =>
  Array.from({ length: count }, (_, i) => value(i)).flatMap((number, i) => (number === undefined ? [] : [words(x, y(i), String(number), 8)]));

const textOf = async (...pages: string[][]): Promise<string[]> => shown(await readMade({ pages })).filter((line) => !line.startsWith('['));
const furniture = async (...pages: string[][]): Promise<string[]> => shown(await readMade({ pages })).filter((line) => line.startsWith('['));
const every = (step: number) => (i: number) => ((i + 1) % step === 0 ? i + 1 : undefined);

describe('line numbers', () => {
  it('of each line are furniture', async () => {
    const page = [...body(16), ...numbers(16, (i) => i + 1)];
    expect(await textOf(page)).toEqual([`paragraph: ${WHOLE(16)}`]);
    expect(await furniture(page)).toEqual(['[1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16]']);
  });
  it.each([5, 10])('of every line in %i', async (step) => {
    expect(await textOf([...body(32), ...numbers(32, every(step))])).toEqual([`paragraph: ${WHOLE(32)}`]);
  });
  it('on the right', async () => {
    expect(await textOf([...body(16), ...numbers(16, (i) => i + 1, 520)])).toEqual([`paragraph: ${WHOLE(16)}`]);
  });
  it('that begin anew on each page, or go on', async () => {
    const pages = [0, 1].map(() => [...body(8), ...numbers(8, (i) => i + 1)]);
    expect((await textOf(...pages)).join(' ')).not.toMatch(/\d/);
    const [first, second] = [
      [...body(8), ...numbers(8, (i) => i + 1)],
      [...body(2), ...numbers(2, (i) => i + 9)],
    ];
    expect((await textOf(first, second)).join(' ')).not.toMatch(/\d/);
  });
  it('on one page only', async () => {
    const pages = [body(8), [...body(8), ...numbers(8, (i) => i + 1)], body(8)];
    expect((await textOf(...pages)).join(' ')).not.toMatch(/\d/);
  });
  it('drawn in one piece with the text', async () => {
    const page = text(16).map((line, i) => words(60, y(i), `${String(i + 1)} ${line}`, 10));
    expect((await textOf(page)).join(' ')).not.toMatch(/\d/);
  });
  it('of two columns', async () => {
    const short = (i: number): string =>
      [
        'The board spoke of the winter',
        'and of all that the clinics',
        'would need before it came to',
        'the hills and the long valley',
        'where most of them stood in',
      ][i % 5] ?? '';
    const column = (x: number, from: number): string[] =>
      Array.from({ length: 15 }, (_, i) => [words(x, y(i), short(i), 10), words(x - 20, y(i), String(from + i), 7)]).flat();
    const found = await textOf([...column(80, 1), ...column(330, 16)]);
    expect(found.join(' ')).not.toMatch(/\d/);
    expect(found).toHaveLength(1);
  });
  it.each([
    ['of each line', 1, 45],
    ['of every fifth', 5, 45],
    ['on the right', 1, 540],
  ])('smaller and higher than their lines, as browsers set them beside: %s', async (_where, step, x) => {
    const high = Array.from({ length: 20 }, (_, i) => ((i + 1) % step === 0 ? words(x, y(i) + 2, String(i + 1), 7) : ''));
    expect(await textOf([...body(20), ...high])).toEqual([`paragraph: ${WHOLE(20)}`]);
  });
  it('of blank lines too', async () => {
    const page = [0, 1, 2, 5, 6, 10, 11].map((i) => words(90, y(i), PROSE[i % 8] ?? '', 10));
    expect((await textOf([...page, ...numbers(14, (i) => i + 1)])).join(' ')).not.toMatch(/\d/);
  });
});

describe('paragraph numbers', () => {
  const paragraph = (at: number): string[] => PROSE.slice(0, 3).map((line, i) => words(90, 740 - 70 * at - 14 * i, line, 10));
  const paragraphs = [0, 1, 2, 3, 4].flatMap(paragraph);
  const beside = (numbers: readonly string[], x: number): string[] => numbers.map((number, i) => words(x, 740 - 70 * i, number, 10));
  const labelsOf = async (page: string[]): Promise<(string | undefined)[]> => {
    const { root } = await readMade({ pages: [page] });
    return root.children.map((node) => dataOf(node).label);
  };

  it.each([
    ['1', '2', '3', '4', '5'],
    ['[11]', '[12]', '[13]', '[14]', '[15]'],
    ['i', 'ii', 'iii', 'iv', 'v'],
  ])('in the right margin are labels: %s, %s …', async (...list) => {
    expect(await labelsOf([...paragraphs, ...beside(list, 500)])).toEqual(list);
    expect((await textOf([...paragraphs, ...beside(list, 500)]))[1]).toBe(`paragraph: ${PROSE.slice(0, 3).join(' ')}`);
  });
  it('smaller and higher than their lines are labels', async () => {
    const high = ['7', '8', '9', '10', '11'].map((number, i) => words(45, 742 - 70 * i, number, 7));
    expect(await labelsOf([...paragraphs, ...high])).toEqual(['7', '8', '9', '10', '11']);
  });
  it('in the left margin are labels', async () =>
    expect(await labelsOf([...paragraphs, ...beside(['7', '8', '9', '10', '11'], 55)])).toEqual(['7', '8', '9', '10', '11']));
});

describe('numbers that stay', () => {
  const rows = ['Open a ward', 'Hire a nurse', 'Tell the staff', 'Mend the roof', 'Buy two beds', 'Ask the chair'];
  const table = (numbers: readonly string[]): string[] =>
    rows.flatMap((row, i) => [words(60, y(i + 9), numbers[i] ?? '', 10), words(120, y(i + 9), row, 10), words(300, y(i + 9), 'Board, by June', 10)]);
  const seen = async (page: string[]): Promise<string> => (await readMade({ pages: [page] })).root.children.map((node) => JSON.stringify(node)).join(' ');

  it.each([
    ['of a table', ['1', '2', '3', '4', '5', '6']],
    ['that are years', ['2018', '2019', '2020', '2021', '2022', '2023']],
  ])('%s', async (_, numbers) => {
    const found = await textOf([...body(8, 60), ...table(numbers)]);
    for (const number of numbers) expect(found.join(' ')).toContain(number);
  });
  it('of a drawn table', async () => {
    const grid = rows.flatMap((_, i) => [frame(55, y(i + 9) - 4, 60, 16), frame(115, y(i + 9) - 4, 400, 16)]);
    expect(await seen([...grid, ...table(['1', '2', '3', '4', '5', '6'])])).toContain('"cells":["1","Open a ward');
  });
  it('of a list of lines', async () => {
    const list = ['apples from the north', 'pears from the south', 'plums of the valley', 'cherries in June', 'nuts in autumn'];
    const page = [...body(8, 60), ...list.flatMap((item, i) => [words(60, y(i + 9), String(i + 1), 10), words(75, y(i + 9), item, 10)])];
    const found = (await textOf(page)).join(' ');
    for (const [i, item] of list.entries()) expect(found).toContain(`${i + 1} ${item}`);
  });
  it('of notes at the foot', async () => {
    const notes = [1, 2, 3, 4, 5].flatMap((n) => [
      words(60, 120 - 12 * n, String(n), 5),
      words(66, 117 - 12 * n, `See the minutes of meeting ${'abcde'[n - 1]}.`, 8),
    ]);
    expect((await readMade({ pages: [[...body(8, 60), ...notes]] })).root.children.slice(1).map((node) => dataOf(node).label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });
});
