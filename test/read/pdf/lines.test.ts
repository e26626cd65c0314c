import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/read/pdf/lines.js';
import type { Run } from '../../../src/read/pdf/model.js';
import { run } from './runs.js';

const texts = (runs: readonly Run[]): string[] => linesOf(1, runs).map((line) => line.text);
/** Each line with what was raised in brackets. */
const called = (runs: readonly Run[]): string[] =>
  linesOf(1, runs).map(({ text, marks }) => marks.reduceRight((words, mark) => `${words.slice(0, mark.start)}[${mark.text}]${words.slice(mark.start)}`, text));

describe('linesOf', () => {
  it('puts words on one baseline together', () => expect(texts([run('Open', 0, 100), run('wards', 24, 100)])).toEqual(['Open wards']));
  it('puts no space between pieces of one word', () => expect(texts([run('Op', 0, 100), run('en', 10.4, 100)])).toEqual(['Open']));
  it('parts words that stand far apart', () => expect(texts([run('Open', 0, 100), run('Board', 80, 100)])).toEqual(['Open', 'Board']));
  it('parts words at a drawn upright rule', () => {
    const grid = { x0: 0, y0: 90, x1: 200, y1: 120, rows: [{ y0: 90, y1: 120, xs: [0, 27, 200] }] };
    const words = [run('Soft-', 2, 100), run('ware', 29, 100)];
    expect([texts(words), linesOf(1, words, [grid]).map(({ text }) => text)]).toEqual([['Soft- ware'], ['Soft-', 'ware']]);
  });
  describe('narrow gutters', () => {
    const four = (text: string): Run[] => [0, 110, 220, 330].flatMap((x) => Array.from({ length: 9 }, (_, i) => run(text, x, 300 - 14 * i)));
    it('part four columns of words', () => expect(texts(four('twenty letters wide.'))).toEqual(Array.from({ length: 36 }, () => 'twenty letters wide.')));
    it('are looked for in columns of words only', () => expect(texts(four('2.599 12.750 1.874  '))).toHaveLength(18));
  });
  describe('a cell that nearly reaches the next one', () => {
    const rows = (trail: boolean): Run[] => [
      ...[run('Task', 0, 130), run('Owner', 100, 130), run('Open', 0, 100), run('Trust', 100, 100)],
      ...[run('Mend the old roof.', 5, 115, { trail }), run('Board', 100, 115)],
    ];
    it('is parted from it where cells above and below begin', () => expect(texts(rows(false))).toContain('Mend the old roof.'));
    it('is not parted where a space was drawn after it', () => expect(texts(rows(true))).toContain('Mend the old roof. Board'));
    it('is not parted from the label of a list, however many begin there', () =>
      expect(texts([1, 2, 3, 4].flatMap((n) => [run(`${n}.`, 0, 100 - 14 * n), run('Open a ward.', 40, 100 - 14 * n)]))).toContain('3. Open a ward.'));
    it('is parted from the number of its row under the head of its column', () => {
      const numbers = [1, 2, 3].flatMap((n) => [run(`3.${n}`, 0, 100 - 50 * n), run('Open a ward.', 70, 100 - 50 * n)]);
      const heads = (x: number): Run[] => [run('No.', 0, 100), run('Action', x, 100), run('By', 200, 100)];
      expect(texts([...heads(70), ...numbers])).toContain('Open a ward.');
      expect(texts([...heads(120), ...numbers])).toContain('3.2 Open a ward.');
    });
    it('is not parted where one other line alone begins', () => expect(texts(rows(false).slice(2))).toContain('Mend the old roof. Board'));
  });
  it('has the size of most of its letters', () => {
    const row = [run('Open the wards', 0, 100), run('www.wards.example', 75, 100, { size: 8 }), run('in May', 165, 100)];
    expect(linesOf(1, row)[0]?.size).toBe(10);
  });
  it('keeps a label with its text', () => expect(texts([run('1.', 0, 100), run('Open wards', 36, 100)])).toEqual(['1. Open wards']));
  it('marks a raised number as a call', () => expect(called([run('wards', 0, 100), run('3', 25, 104, { size: 6 })])).toEqual(['wards[3]']));
  it('marks a raised number in brackets by its number', () => {
    expect(called([run('wards', 0, 100), run('[12]', 25, 104, { size: 6 }), run('open', 50, 100)])).toEqual(['wards[12] open']);
    expect(texts([run('wards', 0, 100), run('[12]', 27, 100), run('open', 50, 100)])).toEqual(['wards [12] open']);
  });
  it('marks a number raised as browsers do', () => expect(called([run('wards', 0, 100), run('3', 25, 104, { size: 8.3 })])).toEqual(['wards[3]']));
  it('keeps the place of a call where spaces are taken out', () => {
    expect(called([run(' Open  wards', 0, 100), run('3', 60, 104, { size: 6 }), run('now', 66, 100)])).toEqual(['Open wards[3] now']);
  });

  it('gives a call to the word it touches, though a line of the other column lets the one above reach lower', () => {
    const other = run('must permit these persons to stay', 300, 298);
    const rows = [run('standing trustee must', 0, 303), other, run('continue', 0, 289), run('a meeting', 60, 289), run('5', 40.2, 293.5, { size: 6 })];
    expect(called(rows)).toContain('continue[5] a meeting');
  });

  it('knows a raised number by the word it touches where most of the page is small print', () => {
    const notes = Array.from({ length: 6 }, (_, i) => run('a long line of notes in small print', 0, 80 - 10 * i, { size: 7 }));
    expect(called([run('wards', 0, 100), run('3)', 25.1, 105.2, { size: 6 }), run('closed', 38, 100), ...notes])[0]).toBe('wards[3)] closed');
  });

  it('leaves "1st" in one piece', () => expect(texts([run('1', 0, 100), run('st', 5, 104, { size: 6 })])).toEqual(['1st']));
  it('reads words drawn twice once', () => expect(texts([run('Open', 0, 100), run('Open', 0.3, 100)])).toEqual(['Open']));
  it('takes ligatures apart and drops what prints nothing', () => expect(texts([run('the o\ufb03ce\u200b', 0, 100)])).toEqual(['the office']));

  it('reads a hyphen that breaks no line and a letter that looks like an apostrophe as what they look like', () => {
    expect(texts([run('the board\u02bcs long\u2011term plan', 0, 100)])).toEqual(['the board’s long-term plan']);
  });

  it('keeps a soft hyphen only where the line ends in it', () => {
    expect(texts([run('the inspec\u00adtion of the ware\u00ad', 0, 100)])).toEqual(['the inspection of the ware\u00ad']);
  });

  it('parts columns that stand closer than a tab', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [run('words of the left side', 0, 300 - 12 * i), run('words of the right side', 120, 300 - 12 * i)]);
    expect(texts(rows.flat())).toHaveLength(20);
  });
});
