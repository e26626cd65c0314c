import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/types.js';
import { type Content, fill, frame, line, words } from './make.js';
import { dataOf, readMade, shown } from './read.js';

/** Letters of 6 points each, from x = 60: "from" and "to" are offsets into the text. */
const SIZE = 10;
const at = (offset: number): number => 60 + 6 * offset;
const typed = (y: number, text: string): string => words(60, y, text, SIZE, 'F3');
const through = (y: number, from: number, to: number): string => line(at(from), at(to), y + 2.6);

const TEXT = 'The board must should open a ward.';
const annotationsOf = async (page: Content, more: object = {}): Promise<readonly Annotation[]> => {
  const { root } = await readMade({ pages: [page], ...more });
  return root.children.flatMap((node) => dataOf(node).annotations ?? []);
};
const textOf = async (page: Content): Promise<string[]> => shown(await readMade({ pages: [page] }));

describe('words with a line through them', () => {
  it('are a deletion at their place, not text', async () => {
    const page = [typed(700, TEXT), through(700, 10, 14)];
    expect(await textOf(page)).toEqual(['paragraph: The board should open a ward.']);
    expect(await annotationsOf(page)).toEqual([{ kind: 'deletion', text: 'must', span: { start: 10, end: 10, text: '' } }]);
  });

  it('are struck by a thin rectangle too', async () => {
    expect(await textOf([typed(700, TEXT), fill(at(10), 702.3, 24, 0.6)])).toEqual(['paragraph: The board should open a ward.']);
  });

  it('are not fused with the words that replace them', async () => {
    expect(await textOf([typed(700, 'The board mustshould open a ward.'), through(700, 10, 14)])).toEqual(['paragraph: The board should open a ward.']);
  });

  it('may be a part of a word', async () => {
    expect(await textOf([typed(700, 'Open the wardens in May.'), through(700, 13, 16)])).toEqual(['paragraph: Open the ward in May.']);
  });

  it('may run over two lines', async () => {
    const page = [
      typed(700, 'The board should open a ward in the old'),
      typed(686, 'wing of the house before May.'),
      through(700, 29, 39),
      through(686, 0, 17),
    ];
    expect(await textOf(page)).toEqual(['paragraph: The board should open a ward before May.']);
    expect((await annotationsOf(page)).map(({ text }) => text)).toEqual(['in the old wing of the house']);
  });

  it('take the space before a full stop with them', async () => {
    expect(await textOf([typed(700, 'Open a ward in May.'), through(700, 12, 18)])).toEqual(['paragraph: Open a ward.']);
  });

  it('stay when the whole block is struck, as one deletion', async () => {
    const page = [words(60, 740, 'Wards', 18, 'F2'), line(60, 120, 745), typed(700, 'The wards are full.')];
    expect(await textOf(page)).toEqual(['heading 1: Wards', 'paragraph: The wards are full.']);
    expect(await annotationsOf(page)).toEqual([{ kind: 'deletion', text: 'Wards', span: { start: 0, end: 5, text: 'Wards' } }]);
  });

  it('stay when nothing but the label stands', async () => {
    const page = [typed(700, 'Recommendation 3: Open a ward in May.'), through(700, 18, 37)];
    expect(await textOf(page)).toEqual(['paragraph: Recommendation 3: Open a ward in May.']);
    expect((await annotationsOf(page))[0]?.span).toMatchObject({ start: 18, end: 37 });
  });

  it('may fill their cell', async () => {
    const grid = [frame(60, 600, 38, 14), frame(98, 600, 60, 14), frame(60, 614, 38, 14), frame(98, 614, 60, 14)];
    const cells = [
      words(61, 618, 'One', SIZE, 'F3'),
      words(99, 618, 'Open ward', SIZE, 'F3'),
      words(61, 604, 'Two', SIZE, 'F3'),
      words(99, 604, 'Hire one', SIZE, 'F3'),
    ];
    expect((await annotationsOf([...grid, ...cells, line(99, 157, 606.6)])).map(({ text }) => text)).toEqual(['Hire one']);
  });

  it('leave a row whole that keeps nothing but its number', async () => {
    const grid = [frame(60, 600, 40, 30), frame(100, 600, 200, 30), frame(60, 630, 40, 30), frame(100, 630, 200, 30)];
    const cells = ['Open two wards', 'Hire a nurse'].flatMap((text, i) => [
      words(66, 640 - 30 * i, `${i + 1}`, SIZE, 'F3'),
      words(106, 640 - 30 * i, text, SIZE, 'F3'),
    ]);
    const page = [typed(740, TEXT), ...grid, ...cells, line(106, 106 + 72, 612.6)];
    expect((await textOf(page)).slice(1)).toEqual(['tableRow: 1 | Open two wards', 'tableRow: 2 | Hire a nurse']);
    expect((await annotationsOf(page))[0]).toMatchObject({ text: 'Hire a nurse', span: { start: 4, end: 16 } });
  });

  it('go out of their cell, counted in the text of the row', async () => {
    const grid = [frame(60, 600, 200, 30), frame(260, 600, 200, 30), frame(60, 630, 200, 30), frame(260, 630, 200, 30)];
    const cells = ['Open two wards', 'Hire a nurse'].flatMap((text, i) => [
      words(66, 640 - 30 * i, text, SIZE, 'F3'),
      words(266, 640 - 30 * i, 'by May', SIZE, 'F3'),
    ]);
    const page = [...grid, ...cells, line(266 + 18, 266 + 36, 642.6)];
    expect(await textOf(page)).toEqual(['tableRow: Open two wards | by', 'tableRow: Hire a nurse | by May']);
    expect((await annotationsOf(page))[0]).toMatchObject({ text: 'May', span: { start: 19, end: 19 } });
  });

  it('are told with their pages', async () => {
    const { warnings } = await readMade({ pages: [[typed(700, TEXT)], [typed(700, TEXT), through(700, 10, 14)]] });
    expect(warnings).toMatchObject([{ code: 'struck-through', locators: [{ page: 2 }], texts: ['must'] }]);
  });
});

describe('words that changes put in', () => {
  const RED = { colour: '1 0 0' };
  const red = (drawn: string): string => `1 0 0 rg ${drawn} 0 0 0 rg`;
  const piece = (offset: number, text: string): string => words(at(offset), 700, text, SIZE, 'F3');
  const old = [red(piece(10, 'must')), line(at(10), at(14), 702.6, RED)];
  const fresh = [red(piece(14, 'should')), line(at(14), at(20), 698.8, RED)];

  it('are insertions where others are struck in their colour', async () => {
    const page = [piece(0, 'The board'), ...old, ...fresh, piece(21, 'open a ward.')];
    expect(await textOf(page)).toEqual(['paragraph: The board should open a ward.']);
    expect((await annotationsOf(page)).map(({ kind, text, span }) => [kind, text, span?.start, span?.end])).toEqual([
      ['deletion', 'must', 10, 10],
      ['insertion', 'should', 10, 16],
    ]);
  });

  it('are a link or a stress where nothing is struck', async () => {
    expect(await annotationsOf([piece(0, 'The board'), ...fresh, piece(21, 'open a ward.')])).toEqual([]);
  });

  it('are no links', async () => {
    const more = { page: '/Annots [50 0 R]', objects: { 50: `<< /Type /Annot /Subtype /Link /Rect [${at(14)} 696 ${at(20)} 710] >>` } };
    const found = await annotationsOf([piece(0, 'The board'), ...old, ...fresh, piece(21, 'open a ward.')], more);
    expect(found.map(({ kind }) => kind)).toEqual(['deletion']);
  });

  it('stand apart from the word drawn against them', async () => {
    const page = [typed(740, 'It should open.'), piece(0, 'The board'), ...old, ...fresh, piece(20, 'send notes.')];
    expect((await textOf(page)).at(-1)).toBe('paragraph: The board should send notes.');
  });

  it('stay one word with the ending they have', async () => {
    const ending = [red(piece(18, 'ed')), line(at(18), at(20), 698.8, RED)];
    expect(await textOf([piece(0, 'The board'), ...old, piece(14, 'open'), ...ending, piece(21, 'wards.')])).toEqual(['paragraph: The board opened wards.']);
  });
});

describe('words struck out by an annotation', () => {
  const corners = [at(10), 710, at(14), 710, at(10), 698, at(14), 698].join(' ');
  const note = (subtype: string): object => ({
    page: '/Annots [50 0 R]',
    objects: { 50: `<< /Type /Annot /Subtype /${subtype} /Rect [${at(10)} 698 ${at(14)} 710] /QuadPoints [${corners}] /T (R. Hale) /M (D:20240301) >>` },
  });

  it('are a deletion with who and when', async () => {
    expect(await annotationsOf([typed(700, TEXT)], note('StrikeOut'))).toEqual([
      { kind: 'deletion', author: 'R. Hale', date: '2024-03-01', text: 'must', span: { start: 10, end: 10, text: '' } },
    ]);
  });
  it('are struck on a page that is set sideways', async () => {
    // baselines run upwards at x = 300, letters from y = 60 on
    const sideways = `BT /F3 ${SIZE} Tf 0 1 -1 0 300 60 Tm (${TEXT}) Tj ET`;
    const quad = [290, at(10), 290, at(14), 302, at(10), 302, at(14)].join(' ');
    const more = {
      page: '/Annots [50 0 R]',
      objects: { 50: `<< /Type /Annot /Subtype /StrikeOut /Rect [290 ${at(10)} 302 ${at(14)}] /QuadPoints [${quad}] >>` },
    };
    expect((await annotationsOf([sideways], more)).map(({ text }) => text)).toEqual(['must']);
  });
  it.each(['Highlight', 'Underline', 'Squiggly'])('are not struck by %s', async (subtype) => {
    expect(await annotationsOf([typed(700, TEXT)], note(subtype))).toEqual([]);
  });
});

describe('lines that strike nothing', () => {
  it.each([
    ['an underline', line(at(10), at(14), 698.8)],
    ['a highlight', fill(at(10), 697, 24, 11, '1 1 0')],
    ['a highlight drawn as a thick line', line(at(10), at(14), 703, { width: 10, colour: '1 1 0' })],
    ['a white line', line(at(10), at(14), 702.6, { colour: '1 1 1' })],
    ['a line far longer than the words', line(at(10), 560, 702.6)],
    ['a line that begins long before the words', line(at(-5), at(34), 702.6)],
    ['the edge of a frame that cuts a line of text', `${line(at(0), at(34), 702.6)} q 60 702.6 m 60 500 l S Q`],
    ['a line painted over', `${line(at(10), at(14), 702.6)} ${fill(at(10), 695, 24, 12, '1 1 1')}`],
    ['a line through signs alone', line(at(40), at(43), 702.6)],
    ['a rule over the line', line(at(0), at(34), 708)],
    ['a rule of a row under it', line(at(0), at(34), 695)],
  ])('%s', async (_, drawn) => {
    const page = [drawn, typed(700, `${TEXT}      +++`)];
    expect(await annotationsOf(page)).toEqual([]);
    expect((await textOf(page)).join()).toContain(TEXT);
  });
});
