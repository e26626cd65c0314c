import { expect, test } from 'vitest';
import { outlineOf } from '../../src/compare.js';
import { blocksOf, outlined } from './outlines.js';

const table = (rows: string): string => `<h1>R</h1><h2>Recommendations</h2><table>${rows}</table><p>After it the text goes on.</p>`;
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const HEAD = row('No.', 'Recommendation', 'Owner');
const ONE = row('1', 'Boats should be bought.', 'Agency');
const TWO = row('2', 'Quays must be inspected.', 'Council');
const THREE = row('3', 'Ports should close.', 'Board');

test('every row has the heads of its columns beside its cells', async () => {
  const blocks = await blocksOf(table(HEAD + ONE + TWO), 'page.html');
  expect(blocks.filter(({ type }) => type === 'tableRow').map(({ heads, cells }) => [heads, cells])).toEqual([
    [
      ['No.', 'Recommendation', 'Owner'],
      ['No.', 'Recommendation', 'Owner'],
    ],
    [
      ['No.', 'Recommendation', 'Owner'],
      ['1', 'Boats should be bought.', 'Agency'],
    ],
    [
      ['No.', 'Recommendation', 'Owner'],
      ['2', 'Quays must be inspected.', 'Council'],
    ],
  ]);
});

test('rows as short as heads have one when most hold numbers, dates or phrases and it does not', async () => {
  const headsOf = async (...rows: string[]): Promise<unknown> =>
    (await blocksOf(table(rows.join('')), 'page.html')).find(({ type }) => type === 'tableRow')?.heads;
  const head = row('Action', 'Reported in', 'Date');
  expect(
    await headsOf(head, row('1. Mend the steps', 'District page', 'June 30, 2029'), row('2. List fallen trees', 'Yearly report', 'Each quarter')),
  ).toBeDefined();
  expect(await headsOf(head, row('Mend the steps', 'District page', '30 June'), row('List fallen trees', 'Yearly report', '1 May'))).toBeDefined();
  expect(await headsOf(head, row('Mend the steps on the north trail', 'District page', 'soon'))).toBeDefined();
  expect(await headsOf(head, row('Mend the steps', 'District page', 'soon'), row('List fallen trees', 'Yearly report', 'later'))).toBeUndefined();
  expect(await headsOf(row('1. Mend the steps', 'District page', 'June 2029'), row('2. List the trees', 'Yearly report', 'May 2029'))).toBeUndefined();
});

test('a cell across all columns is a heading over the rows below, and no further than the table', async () => {
  const blocks = await blocksOf(table(HEAD + row('<td colspan="3">Boats</td>') + ONE + TWO + row('<td colspan="3">Ports</td>') + THREE), 'page.html');
  expect(blocks.map(({ type, text, section }) => `${type} ${text.slice(0, 12)} < ${section.join(' > ')}`)).toEqual([
    ...['heading R < ', 'heading Recommendati < R', 'tableRow No. | Recomm < R > Recommendations', 'heading Boats < R > Recommendations'],
    ...['tableRow Boats should < R > Recommendations > Boats', 'tableRow Quays must b < R > Recommendations > Boats', 'heading Ports < R > Recommendations'],
    ...['tableRow Ports should < R > Recommendations > Ports', 'paragraph After it the < R > Recommendations'],
  ]);
});

test('a first column merged over rows is their title, no part of the first', async () => {
  const rows = row('Theme', 'No.', 'Recommendation') + row('<td rowspan="2">Boats</td>', '1', 'Boats should be bought.') + row('2', 'Quays must be inspected.');
  expect((await outlined(table(rows), 'page.html')).slice(3, 6)).toEqual([
    'heading3 Boats',
    'tableRow {1} Boats should be bought.',
    'tableRow {2} Quays must be inspected.',
  ]);
});

test('heads that are repeated are furniture', async () => {
  expect((await outlined(table(HEAD + ONE + HEAD + TWO), 'page.html')).slice(4, 6)).toEqual([
    'tableRow No. | Recommendation | Owner (furniture)',
    'tableRow {2} Quays must be inspected. | Council',
  ]);
});

test.each([
  ['a head', HEAD + ONE + TWO, 2],
  ['a title of a group', HEAD + row('<td colspan="3">Boats should float</td>') + ONE + TWO, 2],
  ['a row without a recommendation', HEAD + ONE + TWO + row('3', '', 'Agency should say'), 2],
  ['heads in the middle', HEAD + ONE + HEAD + TWO, 2],
])('%s is no recommendation', async (_title, rows, count) => {
  const { recommendations } = await outlineOf({ name: 'page.html', bytes: new TextEncoder().encode(table(rows)) });
  expect(recommendations).toHaveLength(count);
});

test.each([
  ['a form of one column', row('<td>Boats</td>') + row('<td>Boats should be bought.</td>')],
  ['a row with a single sentence', HEAD + ONE + TWO + row('Boats should be bought next year.', '', '')],
])('%s has no titles of groups', async (_title, rows) => {
  expect((await outlined(table(rows), 'page.html')).filter((line) => line.startsWith('heading'))).toEqual(['heading1 R', 'heading2 Recommendations']);
});

test('heads in two rows are one: the lower names what the upper spans', async () => {
  const spans = row('<th rowspan="2">Theme</th>', '<th colspan="2">Recommendation</th>', '<th colspan="2">Follow-up</th>') + row('No.', 'Text', 'Owner', 'Due');
  const blocks = await blocksOf(
    table(spans + row('Boats', '1', 'Boats should be bought.', 'Agency', 'May') + row('Quays', '2', 'Quays must be inspected.', 'Council', 'June')),
    'page.html',
  );
  const rows = blocks.filter(({ type }) => type === 'tableRow');
  expect(rows.slice(1).map(({ heads }) => heads)).toEqual(rows.slice(1).map(() => ['Theme', 'No.', 'Text', 'Owner', 'Due']));
  expect(rows.map(({ role }) => role === 'furniture')).toEqual([false, true, false, false]);
});

test.each([
  [
    'a row without a name above a column',
    row('Measure', '', 'Owner') + row('Boats', 'Boats should be bought.', 'Agency') + row('Quays', 'Quays must be inspected.', 'Council'),
  ],
  ['short rows all alike', row('Measure', '', 'Owner') + row('Boats', 'Buy', 'Agency') + row('Quays', 'Look', 'Council')],
])('no second row of heads: %s', async (_, rows) =>
  expect((await blocksOf(table(rows), 'page.html')).filter(({ type, role }) => type === 'tableRow' && role === 'furniture')).toEqual([]),
);
