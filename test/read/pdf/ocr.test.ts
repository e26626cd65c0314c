import { describe, expect, test } from 'vitest';
import type { Ocr, PagePicture, SeenLine } from '../../../src/types.js';
import { lines, makePdf, photograph, picture, scanned } from './make.js';
import { shown } from './read.js';

const { readPdf } = await import('../../../src/read/pdf/index.js');

/** Sees the same in each picture: lines of words at heights counted from the top, each line rising or falling by a slope. */
function seeing(texts: readonly string[], slope = 0): Ocr & { readonly given: PagePicture[] } {
  const given: PagePicture[] = [];
  const read = async (seen: PagePicture): Promise<readonly SeenLine[]> => {
    given.push(seen);
    const [wide, high] = [seen.width / 600, seen.height / 800];
    return texts.map((text, row) => {
      const y = (x: number) => (100 + 14 * row) * high + slope * (x - seen.width / 2);
      let x = 60 * wide;
      const words = text.split(' ').map((each) => {
        const [from, to] = [x, x + each.length * 5 * wide];
        x = to + 4 * wide;
        return { text: each, x0: from, y0: y(from) - 9 * high, x1: to, y1: y(from), confidence: 0.9 };
      });
      return { words, baseline: { x: 0, y: y(0), slope }, size: 10 * high };
    });
  };
  return { name: 'a program', atOnce: 2, given, read };
}

const SAID = ['The panel heard from those who wait on the', 'quays at night, and from forty drivers of the city.'];
const read = (pages: Parameters<typeof makePdf>[0]['pages'], ocr: Ocr) => readPdf(makePdf({ pages }), { ocr });

describe('a page that is a picture', () => {
  test('has the words that a program sees in it', async () => {
    const document = await read([[scanned()]], seeing(SAID));
    expect(shown(document)).toEqual([`paragraph: ${SAID.join(' ')}`]);
    expect(document).toMatchObject({ textSource: 'ocr', pagesRead: 1 });
    expect(document.warnings.map(({ code }) => code)).toEqual(['ocr-text']);
  });
  test('that lies askew is set straight', async () => expect(shown(await read([[scanned()]], seeing(SAID, 0.03)))).toEqual([`paragraph: ${SAID.join(' ')}`]));
  test('keeps its words with their places in points of the page', async () => {
    const { scanned: kept } = await read([[scanned()]], seeing(SAID));
    expect(kept?.[0]).toMatchObject({ page: 1, width: 600, height: 800 });
    expect(kept?.[0]?.words[0]).toMatchObject({ text: 'The', x0: 60, confidence: 0.9 });
  });
  test('in which nothing is seen stays unread', async () => {
    const document = await read([lines(60, 700, SAID), [photograph()], lines(60, 700, SAID)], seeing([]));
    expect(document.warnings.map(({ code }) => code)).toEqual(['page-without-text']);
  });
  test('alone, in which nothing is seen, is no document', () =>
    expect(read([[scanned()]], seeing([]))).rejects.toMatchObject({ code: 'no-text', message: expect.stringContaining('no words were seen') }));
});

describe('what a program is shown', () => {
  test('is none of the pages that have text', async () => {
    const program = seeing(SAID);
    await read([lines(60, 700, SAID), [scanned()]], program);
    expect(program.given).toHaveLength(1);
  });
  test('is the page with its picture where it stands', async () => {
    const program = seeing(SAID);
    await read([[picture([100, 200, 400, 500], () => 0)]], program);
    const { width = 0, height = 0, points = new Uint8Array() } = program.given[0] ?? {};
    const at = (x: number, y: number) => points[Math.floor((1 - y / 800) * height) * width + Math.floor((x / 600) * width)];
    expect([at(90, 400), at(110, 400), at(490, 690), at(510, 690), at(300, 190), at(300, 210)]).toEqual([255, 0, 0, 255, 255, 0]);
  });
  test('is the page as it is read where it is turned', async () => {
    const program = seeing(SAID);
    await readPdf(makePdf({ pages: [[picture([0, 400, 600, 400], () => 0)]], page: '/Rotate 90' }), { ocr: program });
    const { width = 0, height = 0, points = new Uint8Array() } = program.given[0] ?? {};
    // the upper half of a page turned to the right is its right half
    expect([width > height, points[Math.floor(height / 2) * width + 2], points[Math.floor(height / 2) * width + width - 3]]).toEqual([true, 255, 0]);
  });
});
