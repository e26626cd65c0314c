import { describe, expect, it } from 'vitest';
import { joined } from '../../../src/read/pdf/joins.js';
import type { Line } from '../../../src/read/pdf/lines.js';
import type { Setting } from '../../../src/read/pdf/setting.js';
import { line } from './runs.js';

const PLAIN: Setting = { body: 10, family: 'Serif', bold: false, leading: 1.2, trails: false, justified: false };
const RIGHT = 200;
/** Pads a line to the right edge, where a full line ends. */
const full = (text: string, more: Partial<Line> = {}): Line => line(text, 0, 20, { x1: RIGHT, ...more });
const next = (text: string, more: Partial<Line> = {}): Line => line(text, 0, 700, { page: 2, ...more });
const runsOn = (above: readonly Line[], below: Line, setting: Setting = PLAIN): boolean => {
  const column = (lines: readonly Line[]) => ({ lines, left: 0, right: RIGHT });
  return (
    joined(
      [
        { lines: above, column: column(above) },
        { lines: [below], column: column([below]) },
      ],
      setting,
    ).length === 1
  );
};

describe('a paragraph over the foot of a page', () => {
  it('goes on after a full line', () => expect(runsOn([full('the board of every clinic had')], next('Seen no plan'))).toBe(true));
  it('ends at a full stop', () => expect(runsOn([full('the board had seen no plan.')], next('It asked for one'))).toBe(false));
  it('goes on after the stop of an abbreviation', () => expect(runsOn([full('as the rules say in No.')], next('4 of the list'))).toBe(true));
  it('goes on with the initial of a cited name', () => expect(runsOn([full('the trust law, Fed.')], next('R. Clinics 12'))).toBe(true));
  it('goes on with the section it refers to', () => expect(runsOn([full('the rules that stand in')], next('Chapter 3 apply'))).toBe(true));
  it('goes on with the number after a section sign', () => expect(runsOn([full('as the law says in §')], next('58.11. of it'))).toBe(true));
  it('ends before a label that hangs', () => expect(runsOn([full('the last item of the list and')], next('4. Open wards', { textX: 36 }))).toBe(false));
  it('ends where a chapter begins after a short line', () => expect(runsOn([line('as told in', 0, 20)], next('Chapter 3 Wards'))).toBe(false));
  it('is no title in capitals', () => expect(runsOn([full('RECRUITMENT AND SELECTION')], next('When a post is free'))).toBe(false));

  it('ends where its lines hung and the next starts at the edge', () => {
    expect(runsOn([line('Rule 14', 0, 60), line('Wards that', 120, 40), line('close early', 120, 20, { x1: RIGHT })], next('Rule 15'))).toBe(false);
  });
});

/** The texts of paragraphs, each in the column of its number, those joined with a space. */
const across = (...paragraphs: readonly (readonly [column: number, own: Line])[]): string[] => {
  const columns = [...new Set(paragraphs.map(([column]) => column))].map((number) => {
    const lines = paragraphs.filter(([column]) => column === number).map(([, own]) => own);
    return [number, { lines, left: 0, right: RIGHT }] as const;
  });
  const given = paragraphs.map(([column, own]) => ({ lines: [own], column: new Map(columns).get(column) ?? { lines: [], left: 0, right: RIGHT } }));
  return joined(given, PLAIN).map(({ lines }) => lines.map(({ text }) => text).join(' '));
};

describe('a sentence that goes on in the next column', () => {
  const [open, more] = [full('the board of every clinic had'), next('seen no plan.')];
  it.each([
    ['small print', line('Clinic Board, 12 High Street', 0, 10, { size: 7 })],
    ['a quote set large', line('THE BOARD HAD', 0, 10, { size: 16, bold: true })],
    ['a caption in another face', line('Figure 2: wards', 0, 10, { family: 'Sans' })],
  ])('passes over %s at the foot of its column', (_what, between) =>
    expect(across([1, open], [1, between], [2, more])).toEqual(['the board of every clinic had seen no plan.', between.text]),
  );

  it('does not pass over a title in the next column', () => expect(across([1, open], [2, next('Wards', { size: 16, bold: true })], [2, more])).toHaveLength(3));
  it('does not pass over text of its own face', () => expect(across([1, open], [1, line('Beds are few.', 0, 10)], [2, more])).toHaveLength(3));
  it('ends at a full stop', () => expect(across([1, full('the board had met.')], [1, line('12 High Street', 0, 10, { size: 7 })], [2, more])).toHaveLength(3));
});
