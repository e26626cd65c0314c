import { describe, expect, test } from 'vitest';
import { type Content, fill, lines, makePdf, photograph, picture, scanned, scannedAskew, scannedFaint, scannedInverted, titled, words } from './make.js';

const { readPdf } = await import('../../../src/read/pdf/index.js');

const text = (page: number): Content =>
  lines(60, 700, [`Chapter ${page} says what the panel heard from`, 'those who work on the quays, and what they ask for.']);
/** "w" a page of text, else what is drawn on it. */
const told = async (...pages: readonly (Content | 'w')[]) => {
  const made = makePdf({ pages: pages.map((page, at) => (page === 'w' ? text(at + 1) : page)) });
  const document = await readPdf(made, {});
  const of = (code: string) => document.warnings.filter((warning) => warning.code === code).flatMap(({ locators }) => locators.map(({ page }) => page));
  return { writing: of('page-without-text'), lines: of('picture'), covers: of('page-is-picture'), read: document.pagesRead };
};
const many = (count: number): 'w'[] => Array.from({ length: count }, () => 'w' as const);

describe('a page that is a picture', () => {
  test('of a photograph at one end is a cover', async () =>
    expect(await told([photograph()], 'w', 'w', 'w')).toMatchObject({ writing: [], covers: [1], read: 3 }));
  test('of a title at the front is a cover', async () => expect(await told([titled()], 'w', 'w')).toMatchObject({ writing: [], lines: [], covers: [1] }));
  test('of a few lines at the end may end the text', async () => expect(await told('w', 'w', [titled()])).toMatchObject({ lines: [3], covers: [], read: 2 }));
  test('of lines of writing is none, not even at one end', async () =>
    expect(await told('w', 'w', 'w', [scanned()])).toMatchObject({ writing: [4], covers: [] }));
  test.each([
    ['askew', scannedAskew],
    ['light on dark', scannedInverted],
    ['faint and grainy', scannedFaint],
  ])('of lines of writing is none, %s', async (_how, page) => expect(await told('w', 'w', 'w', [page()])).toMatchObject({ writing: [4], covers: [] }));
  test('between pages that were read is a page of the report', async () =>
    expect(await told('w', [photograph()], 'w')).toMatchObject({ writing: [2], covers: [] }));
  test('stays one with the running head of the others', async () =>
    expect(await told(...[1, 2, 3].map((page) => [...text(page), words(60, 780, `Quays | ${page}`)]), [scanned(), words(60, 780, 'Quays | 4')])).toMatchObject({
      writing: [4],
      read: 3,
    }));
  test('with a caption of its own has been read', async () =>
    expect(await told('w', [photograph(), words(60, 20, 'The north quay in spring')], 'w')).toMatchObject({ writing: [], covers: [], read: 3 }));
});

describe('as many covers are let pass', () => {
  test('as one in a short document', async () => expect(await told([photograph()], 'w', 'w', [photograph()])).toMatchObject({ writing: [1, 4], covers: [] }));
  test('as a tenth of the pages', async () => expect(await told([photograph()], ...many(18), [photograph()])).toMatchObject({ writing: [], covers: [1, 20] }));
  test('and not half of a document', async () =>
    expect(await told('w', 'w', [scanned()], [scanned()])).toMatchObject({ writing: [3, 4], covers: [], read: 2 }));
});

describe('a page without words', () => {
  test('that is blank is no page that was not read', async () => expect(await told('w', [], 'w')).toMatchObject({ writing: [], covers: [], read: 3 }));
  test('that parts chapters by its colour is none', async () =>
    expect(await told('w', [fill(0, 0, 600, 800, '.1 .2 .6')], 'w')).toMatchObject({ writing: [], covers: [], read: 3 }));
  test('that shows a small mark is none', async () =>
    expect(await told('w', [picture([250, 380, 100, 60], (x) => x * 4)], 'w')).toMatchObject({ writing: [], covers: [], read: 3 }));
  test('whose letters are outlines shows writing', async () => {
    const letters = Array.from({ length: 600 }, (_, at) => `${60 + (at % 40) * 12} ${740 - Math.floor(at / 40) * 20} 7 9 re f`);
    expect(await told('w', letters, 'w')).toMatchObject({ writing: [2], read: 2 });
  });
});

describe('beside the pages', () => {
  const made = (catalog: string, objects: Readonly<Record<number, string>>) => readPdf(makePdf({ pages: [text(1)], catalog, objects }), {});
  const codes = async (catalog: string, objects: Readonly<Record<number, string>>) =>
    (await made(catalog, objects)).warnings.flatMap(({ code, message }) => (code === 'unread-part' ? [message] : []));
  test('an attached file is told', async () =>
    expect(
      await codes('/Names << /EmbeddedFiles << /Names [(annex.pdf) 50 0 R] >> >>', {
        50: '<< /Type /Filespec /F (annex.pdf) /EF << /F 51 0 R >> >>',
        51: '<< /Type /EmbeddedFile /Length 5 >>\nstream\n%PDF-\nendstream',
      }),
    ).toEqual(['The file holds 1 attached file whose words were not read as text.']));
  test('a form that a viewer draws is told', async () =>
    expect(await codes('/AcroForm << /XFA 50 0 R >>', { 50: '<< /Length 11 >>\nstream\n<xdp></xdp>\nendstream' })).toEqual([
      'The file holds 1 form (XFA) whose words were not read as text.',
    ]));
  test('nothing is told of a file of pages alone', async () => expect(await codes('', {})).toEqual([]));
});
