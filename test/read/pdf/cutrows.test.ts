import { expect, test } from 'vitest';
import { type Cells, rowsRejoined } from '../../../src/read/pdf/cutrows.js';
import { line } from './runs.js';

type Piece = Cells | 'note' | 'text';
const row = (page: number, ...cells: string[]): Cells => cells.map((text) => (text ? [line(text, 0, 700, { page })] : []));
const told = (...pieces: Piece[]): string[] =>
  rowsRejoined<Piece>(pieces, {
    cellsOf: (each) => (typeof each === 'string' ? undefined : each),
    together: (_above, _below, cells) => cells,
    isBetween: (each) => each === 'note',
  }).map((each) => (typeof each === 'string' ? each : each.map((cell) => cell.map(({ text }) => text).join(' ')).join(' | ')));

const [first, rest] = [row(1, '3.4', 'Publish the', 'Board'), row(2, '', 'formula for dues', '')];

test('a row that a page cuts is one row', () => expect(told(first, rest)).toEqual(['3.4 | Publish the formula for dues | Board']));
test('so it is where a note stands at the foot of the page', () =>
  expect(told(first, 'note', rest)).toEqual(['3.4 | Publish the formula for dues | Board', 'note']));
test('so it is where the head is repeated', () => {
  const head = (page: number): Cells => row(page, 'No.', 'Action', 'Owner');
  expect(told(head(1), first, 'note', head(2), rest)).toEqual([
    'No. | Action | Owner',
    '3.4 | Publish the formula for dues | Board',
    'note',
    'No. | Action | Owner',
  ]);
});
test('text between them ends it', () => expect(told(first, 'text', rest)).toHaveLength(3));
