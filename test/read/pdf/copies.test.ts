import { expect, test } from 'vitest';
import { withoutCopies } from '../../../src/read/pdf/copies.js';
import type { Element } from '../../../src/read/pdf/elements.js';
import type { Run } from '../../../src/read/pdf/model.js';
import { run } from './runs.js';

const row = (...cells: Run[][]): Element => ({ kind: 'row', level: 0, depth: 0, first: true, boxed: false, table: 1, head: true, cells, runs: cells.flat() });
const told = (element: Element): string[] =>
  withoutCopies([element]).map(({ kind, cells, runs }) => `${kind}: ${(cells ?? [runs]).map((cell) => cell.map(({ text }) => text).join(' ')).join(' | ')}`);

test('a head drawn anew in the next column is read once', () => {
  const head = row([run('Action', 0, 300), run('Action', 300, 700)], [run('Owner', 100, 300), run('Owner', 400, 700)]);
  expect(told(head)).toEqual(['row: Action | Owner', 'contents: Action Owner']);
});

test('so is one drawn three times, and one of two lines', () => {
  const three = row(...[0, 100].map((x) => [0, 200, 400].map((right) => run(x ? 'Owner' : 'Action', x + right, 300))));
  expect(told(three)[0]).toBe('row: Action | Owner');
  const lines = (x: number): Run[] => [0, 300].flatMap((right) => [run('Lead', x + right, 300), run(`unit ${x}`, x + right, 288)]);
  expect(told(row(lines(0), lines(100)))[0]).toBe('row: Lead unit 0 | Lead unit 100');
});

test('words that stand twice in one cell alone stay, and so do those drawn beside each other', () => {
  expect(told(row([run('Yes', 0, 300), run('Yes', 0, 260)], [run('Owner', 100, 300)]))).toEqual(['row: Yes Yes | Owner']);
  expect(told(row([run('ha', 0, 300), run('ha', 12, 300)], [run('no', 100, 300), run('no', 112, 300)]))).toEqual(['row: ha ha | no no']);
});
