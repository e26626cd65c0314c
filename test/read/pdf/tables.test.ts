import { expect, it } from 'vitest';
import { outline } from '../../../src/outline/index.js';
import { type Content, fill, line, words } from './make.js';
import { readMade } from './read.js';

/** Columns begin at these points; rows are 30 points high from 700 down. */
const XS = [60, 100, 330, 430, 540];
const top = (row: number): number => 700 - 30 * row;
const cell = (row: number, column: number, text: string, line = 0): string => words((XS[column] ?? 0) + 4, top(row) - 13 - 12 * line, text, 10);
const upright = (x: number, from: number, to: number): string => fill(x, top(to), 0.6, top(from) - top(to));
const grid = (rows: number, columns = 4): string[] => [
  ...Array.from({ length: rows + 1 }, (_, row) => line(XS[0] ?? 0, XS[columns] ?? 0, top(row))),
  ...Array.from({ length: columns + 1 }, (_, column) => upright(XS[column] ?? 0, 0, rows)),
];
const row = (at: number, ...texts: string[]): string[] => texts.flatMap((text, column) => (text === '' ? [] : [cell(at, column, text)]));
const HEAD = row(0, 'No.', 'Recommendation', 'Owner', 'By');
const foot = (page: number): string => words(300, 20, String(page), 8);

async function told(...pages: Content[]): Promise<string[]> {
  return outline(await readMade({ pages })).flatMap(({ type, text, label, cells, heads, role }) => {
    if (role === 'furniture') return type === 'tableRow' ? [`(${text})`] : [];
    return [`${type}: ${label === undefined ? '' : `{${label}} `}${(cells ?? [text]).join(' | ')}${heads ? '' : ' !'}`];
  });
}

it('reads a table over two pages with the head on each', async () => {
  const [one, two] = [
    [...grid(3), ...HEAD, ...row(1, '1', 'Wards should open.', 'Trust', 'May'), ...row(2, '2', 'Gates must close.', 'Board', 'June'), foot(1)],
    [...grid(2), ...HEAD, ...row(1, '3', 'Roofs should be mended.', 'Trust', 'July'), foot(2)],
  ];
  expect(await told(one, two)).toEqual([
    'tableRow: No. | Recommendation | Owner | By',
    'tableRow: {1} 1 | Wards should open. | Trust | May',
    'tableRow: {2} 2 | Gates must close. | Board | June',
    '(No. | Recommendation | Owner | By)',
    'tableRow: {3} 3 | Roofs should be mended. | Trust | July',
  ]);
});

it('puts a row together that the page cuts, under a head on each page and under one', async () => {
  const one = [...grid(3), ...HEAD, ...row(1, '1', 'Wards should open.', 'Trust', 'May'), ...row(2, '2', 'Gates must close at nine', 'Board', 'June'), foot(1)];
  const rest = ['', 'on each weekday.'];
  const headed = [...grid(3), ...HEAD, ...row(1, ...rest), ...row(2, '3', 'Roofs should be mended.', 'Trust', 'July'), foot(2)];
  const bare = [...grid(2), ...row(0, ...rest), ...row(1, '3', 'Roofs should be mended.', 'Trust', 'July'), foot(2)];
  for (const two of [headed, bare])
    expect((await told(one, two)).filter((text) => text.includes('{'))).toEqual([
      'tableRow: {1} 1 | Wards should open. | Trust | May',
      'tableRow: {2} 2 | Gates must close at nine on each weekday. | Board | June',
      'tableRow: {3} 3 | Roofs should be mended. | Trust | July',
    ]);
});

it('takes rows under a merged cell that the page cuts for rows', async () => {
  const rows = [
    ...row(0, 'Theme', 'Recommendation', 'Owner'),
    ...row(1, 'Wards', 'Wards should open.', 'Trust'),
    ...row(2, 'Gates', 'Gates must close.', 'Board'),
  ];
  const two = [...grid(1, 3), ...row(0, '', 'Roofs should be mended.', 'Trust'), foot(2)];
  expect((await told([...grid(3, 3), ...rows, foot(1)], two)).at(-1)).toBe('tableRow:  | Roofs should be mended. | Trust');
});

it('reads a cell merged over rows as the title of them, wherever in it the words stand', async () => {
  const levels = [0, 1, 3].map((at) => line(60, 430, top(at)));
  const content = [...levels, line(100, 430, top(2)), ...[0, 1, 2, 3].map((column) => upright(XS[column] ?? 0, 0, 3))];
  const rows = [
    ...row(0, 'Theme', 'Recommendation', 'Owner'),
    ...row(1, '', 'Wards should open.', 'Trust'),
    cell(2, 0, 'Beds'),
    ...row(2, '', 'Gates must close.', 'Board'),
  ];
  expect((await told([...content, ...rows])).slice(1)).toEqual([
    'heading: Beds !',
    'tableRow:  | Wards should open. | Trust',
    'tableRow:  | Gates must close. | Board',
  ]);
});

it('takes the line under a link for no edge of its row', async () => {
  const rows = [
    ...HEAD,
    ...row(1, '1', 'Wards should open as the', 'Trust', 'May'),
    cell(1, 1, 'report of last year says.', 1),
    ...row(2, '2', 'Gates must close.', 'Board', 'June'),
  ];
  expect((await told([...grid(3), ...rows, line(104, 200, top(1) - 16)])).slice(1)).toEqual([
    'tableRow: {1} 1 | Wards should open as the report of last year says. | Trust | May',
    'tableRow: {2} 2 | Gates must close. | Board | June',
  ]);
});

it('reads a table without rules over two pages', async () => {
  const [one, two] = [
    [...HEAD, ...row(1, '1', 'Wards should open.', 'Trust', 'May'), ...row(2, '2', 'Gates must close.', 'Board', 'June'), foot(1)],
    [
      ...row(0, '3', 'Roofs should be mended.', 'Trust', 'July'),
      ...row(1, '4', 'Beds should be new.', 'Trust', 'July'),
      ...row(2, '5', 'Doors must lock.', 'Board', 'May'),
      foot(2),
    ],
  ];
  expect((await told(one, two)).slice(3)).toEqual([
    'tableRow: {3} 3 | Roofs should be mended. | Trust | July',
    'tableRow: {4} 4 | Beds should be new. | Trust | July',
    'tableRow: {5} 5 | Doors must lock. | Board | May',
  ]);
});
