import { describe, expect, it } from 'vitest';
import type { Element } from '../../../src/read/pdf/elements.js';
import type { Grid } from '../../../src/read/pdf/grid.js';
import type { Run } from '../../../src/read/pdf/model.js';
import { withTornCells } from '../../../src/read/pdf/torn.js';
import { run } from './runs.js';

/** Columns begin at 0, 100 and 200; rows stand 40 points apart from 700 down. */
const at = (text: string, row: number, column: number, line = 0): Run => run(text, 100 * column, 700 - 40 * row - 12 * line);
const base = { level: 0, depth: 0, first: true, boxed: false };
const row = (...cells: Run[][]): Element => ({ ...base, kind: 'row', table: 1, cells, runs: cells.flat() });
const loose = (kind: Element['kind'], ...runs: Run[]): Element => ({ ...base, kind, runs });
const head = row([at('Action', 0, 0)], [at('Owner', 0, 1)], [at('By', 0, 2)]);
const last = row([at('Close', 2, 0)], [at('Board', 2, 1)], [at('June', 2, 2)]);
const told = (elements: Element[], grids: Grid[] = []): string[] =>
  withTornCells(elements, grids).map(
    ({ kind, cells, runs }) => `${kind}: ${(cells ?? [runs]).map((cell) => cell.map(({ text }) => text).join(' ')).join(' | ')}`,
  );

describe('withTornCells', () => {
  it('puts a cell that stands after the table into its row', () =>
    expect(told([head, row([at('Open', 1, 0)], [at('Trust', 1, 1)]), last, loose('paragraph', at('May', 1, 2))])[1]).toBe('row: Open | Trust | May'));
  it('puts the pieces of a torn cell together in the order of the page', () =>
    expect(
      told([
        head,
        row([at('Open', 1, 0)]),
        last,
        loose('paragraph', at('of wards', 1, 1, 1)),
        loose('paragraph', at('Trust', 1, 1)),
        loose('paragraph', at('May', 1, 2)),
      ]),
    ).toEqual(['row: Action | Owner | By', 'row: Open | Trust of wards | May', 'row: Close | Board | June']));
  it('puts a paragraph before the table that stands in two of its cells into both', () =>
    expect(told([loose('paragraph', at('Trust', 1, 1), at('May', 1, 2)), head, row([at('Open', 1, 0)]), last])[1]).toBe('row: Open | Trust | May'));
  it('puts what was torn out of the middle of a cell back there', () =>
    expect(
      told([
        head,
        row([at('See', 1, 0), at('of 2020', 1, 0, 2)], [at('Trust', 1, 1)], [at('May', 1, 2)]),
        last,
        loose('paragraph', at('the report', 1, 0, 1)),
      ])[1],
    ).toBe('row: See the report of 2020 | Trust | May'));
  it('leaves a column empty whose cell reaches over from the row above', () =>
    expect(told([head, row([at('Open', 1, 0)], [at('Trust', 1, 1)], [at('May', 1, 2)]), row([at('Board', 2, 1)], [at('June', 2, 2)])])[2]).toBe(
      'row:  | Board | June',
    ));
  it('knows columns and rows by the rules that draw them', () => {
    const xs = [-5, 95, 195, 295];
    const grid = {
      x0: -5,
      x1: 295,
      y0: 580,
      y1: 720,
      rows: [
        { y0: 580, y1: 640, xs },
        { y0: 640, y1: 680, xs },
        { y0: 680, y1: 720, xs },
      ],
    };
    const tall = row([at('Close', 2, 0)], [at('Board', 2, 1)]);
    expect(told([head, row([at('Open', 1, 0)], [at('Trust', 1, 1)], [at('May', 1, 2)]), tall, loose('paragraph', run('June', 200, 634))], [grid])[2]).toBe(
      'row: Close | Board | June',
    );
  });
  it.each([
    ['below the table', loose('paragraph', at('May', 3, 2))],
    ['across its columns', loose('paragraph', run('All of this is for the next year.', 0, 660))],
    ['beside it', loose('paragraph', run('May', 400, 660))],
    ['under the words of a filled cell', loose('paragraph', at('for two years', 1, 0, 1))],
    ['in a note', loose('note', at('May', 1, 2))],
  ])('leaves apart what stands %s', (_, other) => expect(told([head, row([at('Open', 1, 0)], [at('Trust', 1, 1)]), last, other])).toHaveLength(4));
  it('keeps a cell across all columns alone', () => expect(told([head, row([at('Wards', 1, 0)]), last])[1]).toBe('row: Wards'));
});
