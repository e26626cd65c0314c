import { describe, expect, it } from 'vitest';
import { type Line, tabbedLine } from '../../../src/read/pdf/lines.js';
import { paragraphsOf } from '../../../src/read/pdf/paragraphs.js';
import type { Setting } from '../../../src/read/pdf/setting.js';
import { line } from './runs.js';

const PLAIN: Setting = { body: 10, family: 'Serif', bold: false, leading: 1.2, trails: false, justified: false };
/** The paragraphs of lines that stand 12 points apart in a column of 200 points. */
const told = (lines: readonly Line[], setting: Setting = PLAIN): string[] => {
  const column = { lines: lines.map((each, i) => ({ ...each, y: each.y - 12 * i })), left: 0, right: 200 };
  return paragraphsOf(column, setting).map((paragraph) => paragraph.lines.map((each) => each.text).join(' '));
};
const full = { x1: 198 };

describe('paragraphsOf', () => {
  it('reads an initial after an abbreviation as no label', () => {
    expect(told([line('the claims that the law allows, Fed.', 0, 700, full), line('R. Clinics 12 says so.', 0, 700)])).toHaveLength(1);
  });

  it('runs on after a label or head that was set with a tab', () => {
    const head = tabbedLine([line('1. Equal pay', 0, 700, { bold: true }), line(': the clinic must keep a', 110, 700, full)]);
    expect(told([head, line('workplace that is fair.', 0, 700)])).toHaveLength(1);
  });

  it('parts entries set with a tab', () => {
    const entry = (left: string) => tabbedLine([line(left, 0, 700), line('Open wards', 110, 700)]);
    expect(told([entry('Rule 14'), entry('Rule 15')])).toHaveLength(2);
  });

  it('puts the centred lines of a title together', () => {
    const title = ['Report of the', 'Board', 'of Clinics'].map((text) => line(text, 100 - 2.5 * text.length, 700, { size: 12 }));
    expect(told(title)).toHaveLength(1);
  });

  it('takes a dash at the start of a line for one of its sentence where the line above runs on', () => {
    const lines = [line('Balances over a hundred thousand pounds', 0, 700, { trail: true, ...full }), line('– cases with more than that', 0, 700)];
    expect(told(lines, { ...PLAIN, trails: true })).toHaveLength(1);
    expect(told(lines)).toHaveLength(2);
  });

  it('puts a label in a box together with its words at a far tab stop, a line lower', () => {
    const inBox = { box: 1 };
    const entries = [line('Rule 14', 0, 700, inBox), line('Wards that', 120, 690, inBox), line('close', 120, 690, inBox), line('Rule 15', 0, 690, inBox)];
    expect(told(entries)).toEqual(['Rule 14 Wards that close', 'Rule 15']);
  });
});

describe('lines set further apart than most of the document', () => {
  const wide = (...lines: readonly Line[]) => told(lines.map((each, i) => ({ ...each, y: each.y - 6 * i })));
  it('go on after a full line in a small letter', () =>
    expect(wide(line('The board of every clinic had seen no', 0, 700, full), line('plan of its wards.', 0, 700))).toHaveLength(1));
  it('go on after a hyphen', () =>
    expect(wide(line('The board of every clinic had seen IP-', 0, 700, full), line('technology of its own.', 0, 700))).toHaveLength(1));
  it('go on with a capital where the lines above stand as far apart', () =>
    expect(
      wide(
        line('The board of every clinic had seen no', 0, 700, full),
        line('plan of its wards, which is what the', 0, 700, full),
        line('Minister asked for.', 0, 700),
      ),
    ).toHaveLength(1));
  it('end at a full stop', () => expect(wide(line('The board of every clinic had seen it.', 0, 700, full), line('Wards are full.', 0, 700))).toHaveLength(2));
  it('end where there was room', () => expect(wide(line('Wards of the north', 0, 700), line('in which beds are few.', 0, 700))).toHaveLength(2));
});

describe('a centred sentence', () => {
  const centred = (text: string) => line(text, 100 - 2.5 * text.length, 700);
  it('goes on in a line that begins where its first line did', () =>
    expect(told(['The board shall open two', 'wards a year and', 'close none of those there'].map(centred))).toHaveLength(1));
});
