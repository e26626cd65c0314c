import { describe, expect, it } from 'vitest';
import { type Content, frame, lines, words } from './make.js';
import { readMade, shown } from './read.js';

const BEFORE = [
  'The board looked at the harbour in spring and in autumn. It found the outer wall safe, and the',
  'stairs worn down by the boats of four hundred years.',
];
const BESIDE = [
  'The panel visited all nine quays in the spring. It',
  'found that few of them had a dry place to store',
  'fuel, and that in winter the outer wall was closed',
  'for days on end. Berths were moved without any',
  'notice to their owners, who heard of it from the',
  'crews of other boats, or when they came back to an',
];
const AFTER = ['empty berth in the evening. The council should publish the order in which berths are given, and', 'review it every two years.'];
const WHOLE = [...BESIDE, ...AFTER].join(' ');
const BOX = ['Box of voices', 'Nets are mended in the rain', 'since the old market hall', 'was pulled down in May'];
const TABLE = ['North 12', 'South 9', 'East 22', 'Market 41'];

const small = (x: number, texts: readonly string[]): Content => texts.map((text, i) => words(x, 651 - 17 * i, text, 8));
const page = (x: number, beside: Content): Content => [...lines(60, 700, BEFORE), ...lines(x, 656, BESIDE), ...beside, ...lines(60, 572, AFTER)];

describe('text that runs beside something', () => {
  it.each([
    ['small print on the right', page(60, small(340, BOX)), BOX.join(' ')],
    ['a box on the right', page(60, [...small(340, BOX), frame(332, 590, 215, 75)]), BOX.join(' ')],
    ['a box on the left', page(310, [...small(70, BOX), frame(62, 590, 215, 75)]), BOX.join(' ')],
    [
      'figures on the right',
      page(
        60,
        TABLE.flatMap((row, i) => row.split(' ').map((cell, at) => words(340 + 120 * at, 651 - 17 * i, cell, 8))),
      ),
      TABLE.join(' '),
    ],
  ])('is read apart from %s, and goes on below', async (_, drawn, float) => {
    const [before, text, ...rest] = shown(await readMade({ pages: [drawn] }));
    expect([before, text]).toEqual([`paragraph: ${BEFORE.join(' ')}`, `paragraph: ${WHOLE}`]);
    expect(
      rest
        .join(' ')
        .replace(/\w+: | \| /g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(float);
  });

  it('is a row of a table where its lines stand level with what is beside it', async () => {
    const row = BESIDE.map((text, i) => words(340, 656 - 14 * i, text.slice(0, 20), 11));
    expect(shown(await readMade({ pages: [page(60, row)] }))).not.toContain(`paragraph: ${WHOLE}`);
  });
});
