import { describe, expect, it } from 'vitest';
import type { Element } from '../../../src/read/pdf/elements.js';
import type { Run } from '../../../src/read/pdf/model.js';
import { withoutStackedRows } from '../../../src/read/pdf/stacked.js';
import { run } from './runs.js';

/** A cell of one line: columns begin at 0, 100 and 200, lines stand 12 points apart. */
const at = (text: string, column: number, line = 0): Run[] => [run(text, 100 * column, 700 - 12 * line)];
const told = (...cells: Run[][]): string[] =>
  withoutStackedRows([{ level: 0, depth: 0, first: true, boxed: false, kind: 'row', table: 1, cells, runs: cells.flat() } as Element]).map(
    ({ kind, cells: found, runs }) => `${kind}: ${(found ?? [runs]).map((cell) => cell.map(({ text }) => text).join(' ')).join(' | ')}`,
  );

describe('withoutStackedRows', () => {
  it('gives the lines of a text back that were tagged as the cells of a row', () =>
    expect(told(at('Owners', 0), at('must repair', 0, 1), at('the quay', 0, 2))).toEqual([
      'paragraph: Owners',
      'paragraph: must repair',
      'paragraph: the quay',
    ]));
  it('gives the items of a list back with their marks', () =>
    expect(told(at('Quays', 0), at('•', 1), at('Repair', 2), at('•', 1, 1), at('Paint', 2, 1))).toEqual([
      'paragraph: Quays',
      'paragraph: •',
      'paragraph: Repair',
      'paragraph: •',
      'paragraph: Paint',
    ]));
  it('joins the lines of a cell', () =>
    expect(told(at('No. 7', 0), at('Repair the', 1), at('northern quay', 1, 1), at('Board', 2))).toEqual(['row: No. 7 | Repair the northern quay | Board']));
  it('joins the lines of cells that are tagged line by line', () =>
    expect(told(at('Repair', 0), at('Harbour', 1), at('quays', 0, 1), at('Board', 1, 1))).toEqual(['row: Repair quays | Harbour Board']));
  it('leaves a row whose cells stand side by side', () => expect(told(at('1', 0), at('Repair', 1), at('Board', 2))).toEqual(['row: 1 | Repair | Board']));
  it('leaves a row whose cells stand at different heights', () =>
    expect(told(at('1', 0, 1), at('Repair', 1), at('Board', 2, 2))).toEqual(['row: 1 | Repair | Board']));
  it('leaves text that columns below each other part', () =>
    expect(told(at('Repair', 0), at('quays', 0, 1), at('Board', 1, 4), at('Trust', 1, 5))).toHaveLength(4));
});
