import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/read/pdf/rows.js';
import { run } from './runs.js';

const texts = (runs: Parameters<typeof rowsOf>[0]): string[] => rowsOf(runs).map((row) => row.map(({ text }) => text).join(' '));

describe('rowsOf', () => {
  it('puts rows from top to bottom and words from left to right', () =>
    expect(texts([run('low', 0, 80), run('right', 50, 100), run('left', 0, 100)])).toEqual(['left right', 'low']));
  it('puts small print that stands alone in a row of its own', () =>
    expect(texts([run('a line of the text', 0, 100), run('p. 3', 0, 20, { size: 6 }), run('of 9', 16, 20, { size: 6 })])).toEqual([
      'a line of the text',
      'p. 3 of 9',
    ]));
  it('puts a raised number with the word it touches on a page of many rows', () => {
    const rows = Array.from({ length: 40 }, (_, i) => run(`a row of words at ${i}`, 0, 700 - 12 * i));
    const call = run('7', rows[20]?.width ?? 0, (rows[20]?.y ?? 0) + 4, { size: 6 });
    expect(texts([...rows, call])[20]).toBe('a row of words at 20 7');
  });
  it('keeps the number of a table in its row', () =>
    expect(texts([run('1', 0, 100), run('Open', 40, 100), run('2', 0, 86), run('Close', 40, 86)])).toEqual(['1 Open', '2 Close']));
  it('looks at few words for each of many raised numbers', () => {
    const rows = Array.from({ length: 300 }, (_, i) =>
      Array.from({ length: 40 }, (_, k) => [run('ward', 30 * k, 12 * i), run('1', 30 * k + 20.5, 12 * i + 4, { size: 6 })]),
    );
    expect(rowsOf(rows.flat(2))).toHaveLength(300);
  });
});
