import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/read/pdf/lines.js';
import type { Setting } from '../../../src/read/pdf/setting.js';
import { inTitleLooks, type Standing } from '../../../src/read/pdf/titlelooks.js';
import { fill, words } from './make.js';
import { readMade, shown } from './read.js';
import { line } from './runs.js';

const PLAIN: Setting = { body: 10, family: 'Serif', bold: false, leading: 1.2, trails: false, justified: false };
const TEXT = 'The wards of the north were full in every month of the year.';

/** Paragraphs from the top of a page: a title in a face of its own, 12 points over its text, and 24 under the text before it. */
function paragraphs(face: Partial<Line>, titles: readonly string[], near = 12): Standing[] {
  return titles.flatMap((title, at): Standing[] => {
    const y = 700 - 60 * at;
    return [
      { kind: 'paragraph', lines: [line(title, 60, y, face)] },
      { kind: 'paragraph', lines: [line(TEXT, 60, y - near), line(TEXT, 60, y - near - 12)] },
    ];
  });
}
const titlesIn = (all: readonly Standing[]): string[] => [...inTitleLooks(all, PLAIN)].map(({ lines }) => lines[0]?.text ?? '');
const TITLES = ['Wards', 'Nurses at night', 'Beds for guests'];

describe('short lines over text are titles where the document sets them in a face of their own', () => {
  it.each([
    ['slanted', { italic: true }],
    ['of another family', { family: 'ABCDEF+Sans-Light' }],
    ['a little larger', { size: 10.8 }],
  ])('%s', (_, face) => expect(titlesIn(paragraphs(face, TITLES))).toEqual(TITLES));
  it('with a number or a colon', () =>
    expect(titlesIn(paragraphs({ italic: true }, ['1. Wards', 'Advice:', 'b) Beds']))).toEqual(['1. Wards', 'Advice:', 'b) Beds']));
});

describe('short lines in a face of their own are no titles', () => {
  it('where there are two of them', () => expect(titlesIn(paragraphs({ italic: true }, TITLES.slice(1)))).toEqual([]));
  it('of small letters', () => expect(titlesIn(paragraphs({ size: 8 }, TITLES))).toEqual([]));
  it('of code', () => expect(titlesIn(paragraphs({ family: 'CourierNew' }, TITLES))).toEqual([]));
  it('where they end as sentences', () => expect(titlesIn(paragraphs({ italic: true }, ['Wards close.', 'Nurses leave.', 'Beds stay.']))).toEqual([]));
  it('under what they stand nearer to, as a source', () => expect(titlesIn(paragraphs({ italic: true }, TITLES, 45).slice(1))).toEqual([]));
  it('where long paragraphs are set in it, too', () => {
    const quotes = [1, 2, 3].map(
      (at): Standing => ({ kind: 'paragraph', lines: [line(TEXT, 60, 300 - 40 * at, { italic: true }), line(TEXT, 60, 288 - 40 * at, { italic: true })] }),
    );
    expect(titlesIn([...paragraphs({ italic: true }, TITLES), ...quotes])).toEqual([]);
  });
});

it('lines of letters of one width on a page are no titles', async () => {
  const part = (at: number, title: string) => [
    words(60, 740 - 90 * at, title, 11, 'F3'),
    ...[0, 1, 2].map((row) => words(60, 724 - 90 * at - 14 * row, 'The board has seen the wards and the lists of the whole of last year.', 11)),
  ];
  const pages = [['Wards', 'Nurses at night', 'Beds'].flatMap((title, at) => part(at, title)), [fill(0, 0, 1, 1)]];
  const told = shown(await readMade({ pages, objects: {} }));
  expect(told.filter((each) => each.startsWith('heading'))).toEqual([]);
});
