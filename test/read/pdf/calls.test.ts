import { describe, expect, it } from 'vitest';
import type { PdfBlock } from '../../../src/read/pdf/blocks.js';
import { settleCalls } from '../../../src/read/pdf/calls.js';
import { rowBlock } from '../../../src/read/pdf/compose.js';
import type { Mark, Marked } from '../../../src/read/pdf/marked.js';

/** "Late[1] again.": what stands in brackets is raised. */
function marked(written: string): Marked {
  const marks: Mark[] = [];
  const text = written.replace(/\[([^\]]+)\]/g, (whole, label: string, at: number) => {
    const start = at - marks.reduce((sum, mark) => sum + mark.text.length + 2, 0);
    marks.push({ kind: 'call', start, end: start, text: label });
    return whole.slice(0, 0);
  });
  return { text, marks };
}

const block = (written: string): PdfBlock => ({ type: 'paragraph', page: 1, ...marked(written) });
const row = (...cells: string[]): PdfBlock => rowBlock({ page: 1, endPage: 1 }, cells.map(marked));
const note = (label: string): PdfBlock => ({ type: 'footnote', text: 'See the minutes.', page: 1, label, id: `1-${label}` });

describe('settleCalls', () => {
  it('takes a call out and names its note', () => {
    expect(settleCalls([block('Late[1] again.'), note('1')])[0]).toMatchObject({ text: 'Late again.', notes: ['1-1'] });
  });

  it('keeps the number of a note that nothing calls apart from its words', () => {
    expect(settleCalls([block('[1]See the minutes. [2]See the report.')])[0]?.text).toBe('1 See the minutes. 2 See the report.');
  });

  it('leaves an exponent alone', () => expect(settleCalls([block('40 m[2] each')])[0]?.text).toBe('40 m2 each'));

  it.each(['The area is 481 km[2] in all.', 'of 12 m[2] each', '(in km[2])'])('leaves the power of a unit alone where a note has its number: %s', (written) => {
    expect(settleCalls([block(written), note('2')])[0]).toEqual({ type: 'paragraph', page: 1, marks: [], text: written.replace('[2]', '2') });
  });

  it.each([
    ['It rained.[4]NIST says so.', 'It rained. NIST says so.'],
    ['“It rained.”[4]The river rose.', '“It rained.” The river rose.'],
    ['It rained.[1]The river rose.', 'It rained. The river rose.'],
    ['See U.S.[4] law, 10 m.[4]x', 'See U.S.4 law, 10 m.4x'],
  ])('parts sentences that a mark stands between: %s', (written, text) => expect(settleCalls([block(written), note('1')])[0]?.text).toBe(text));

  it.each([
    ['within 60 days[1] of a report', 'within 60 days of a report'],
    ['It was late (again).[7] It rained,[8] too.', 'It was late (again). It rained, too.'],
    ['The “bench”[3] is gone', 'The “bench” is gone'],
  ])('takes a raised number behind a word out though no note is there: %s', (written, text) => expect(settleCalls([block(written)])[0]?.text).toBe(text));

  it.each([
    ['10[6] tonnes', '106 tonnes'],
    ['x[2] and R[2]', 'x2 and R2'],
    ['40 metres[2] and sin[2]', '40 metres2 and sin2'],
    ['the half[1]⁄2', 'the half1⁄2'],
    ['the 1[st] and 2[nd]', 'the 1st and 2nd'],
  ])('leaves exponents, fractions and ordinals in: %s', (written, text) => expect(settleCalls([block(written)])[0]?.text).toBe(text));

  it('takes numbers out that count on, though their notes stand at the end', () => {
    expect(settleCalls([block('one[1] two[2] three[3] four[4] five[5]')])[0]?.text).toBe('one two three four five');
  });

  it('takes a call out of a cell and out of the text of its row', () => {
    expect(settleCalls([row('1.', 'Yearly report[2]'), note('2')])[0]).toMatchObject({ text: '1. | Yearly report', notes: ['1-2'] });
    expect(settleCalls([row('1.', 'Yearly report[2]'), note('2')])[0]?.cells?.map(({ text }) => text)).toEqual(['1.', 'Yearly report']);
  });
  it('leaves an exponent in a cell', () => expect(settleCalls([row('Area', '40 m[2]')])[0]?.text).toBe('Area | 40 m2'));
});
