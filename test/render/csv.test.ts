import { describe, expect, it } from 'vitest';
import { output } from './outputs.js';
import { findings, hostile, sample } from './sample.js';

/** A reader of RFC 4180 in a few lines. */
function table(text: string): readonly (readonly string[])[] {
  const cells = [...text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push((quoted ?? plain ?? '').replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('holds every recommendation of both documents', async () => {
    const [head = [], ...rows] = table(await output(sample(), 'csv'));
    const column = (name: string) => new Set(rows.map((row) => row[head.indexOf(name)]).filter((cell) => cell !== ''));
    expect(column('draft_citation').size).toBe(25 + 1);
    expect(column('final_citation').size).toBe(25);
  });
  it('has the same number of cells in each row', async () =>
    expect(new Set(table(await output(hostile('a "b",\r\nc'), 'csv')).map((row) => row.length)).size).toBe(1));
  it('repeats the single side of a merger', async () => {
    const rows = table(await output({ ...sample(), findings: findings().filter(({ outcome }) => outcome === 'merged') }, 'csv'));
    expect(rows.slice(1).map((row) => [row[5], row[8]])).toEqual([
      ['Recommendation 16', 'Recommendation 15'],
      ['Recommendation 17', 'Recommendation 15'],
    ]);
  });
  it('adds items that are not kept', async () => expect((await output(sample(), 'csv')).match(/"item","Recommendation 9"/g)).toHaveLength(1));
  it('begins with a byte order mark, for spreadsheets', async () => expect(await output(sample(), 'csv')).toMatch(/^\uFEFFoutcome,/));
  it.each(['=1+1', '+1', '-1', '@x', '\tx', ' =x'])('guards %j', async (formula) => {
    const cells = table(await output(hostile(formula), 'csv')).flat();
    expect(cells.filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'${formula}`);
  });
});
