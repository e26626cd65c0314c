import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/read/pdf/lines.js';
import type { Box } from '../../../src/read/pdf/model.js';
import { ruledGrids } from '../../../src/read/pdf/ruled.js';
import { framed } from '../../../src/read/pdf/tables.js';
import { line } from './runs.js';

type Rows = readonly (readonly [down: number, words: string])[];
/** Words in columns that begin at 60, 220, 400 and 450 points, row by row from 700; each row stands so much lower. */
function page(rows: Rows): Line[] {
  let y = 700;
  return rows.flatMap(([down, words]) => {
    y -= down;
    return words.split('|').flatMap((word, at) => (word.trim() === '' ? [] : [line(word.trim(), [60, 220, 400, 450][at] ?? 0, y)]));
  });
}
const rulesAt = (...heights: number[]): Box[] => heights.map((y) => ({ x0: 58, x1: 500, y0: y, y1: y }));
const told = (lines: readonly Line[], rules: readonly Box[]): string[] =>
  framed(lines, ruledGrids(lines, rules), { width: 600, height: 800 }).map(({ text, cells }) =>
    cells ? cells.map((cell) => cell.map((each) => each.text).join(' ')).join(' | ') : `- ${text}`,
  );

const HEAD = [0, 'Measure|What is asked'] as const;

describe('a table of two columns between three rules', () => {
  it('has rows that a wider space parts', () =>
    expect(
      told(
        page([HEAD, [18, 'Boats|Each boat should be counted'], [12, '|once a year.'], [15, 'Quays and|Owners should keep'], [12, 'piers|a log of each.']]),
        rulesAt(710, 690, 630),
      ),
    ).toEqual(['Measure | What is asked', 'Boats | Each boat should be counted once a year.', 'Quays and piers | Owners should keep a log of each.']));
  it('takes a tick beside a row into it', () =>
    expect(
      told(
        [...page([HEAD, [18, 'Boats|Each boat should be counted'], [12, '|once a year or'], [12, '|twice.'], [15, 'Quays|Keep a log.']]), line('x', 60, 664)],
        rulesAt(710, 690, 630),
      ),
    ).toEqual(['Measure | What is asked', 'Boats x | Each boat should be counted once a year or twice.', 'Quays | Keep a log.']));
  it('may have one row', () =>
    expect(told(page([HEAD, [18, 'Boats|Each boat should be counted'], [12, '|once a year.']]), rulesAt(710, 690, 660))).toEqual([
      'Measure | What is asked',
      'Boats | Each boat should be counted once a year.',
    ]));
});

describe('a table of more columns between three rules has a row where words stand level in all of them', () => {
  it.each([
    [
      'all rows are as far apart as lines',
      [
        [0, 'No.|Action|Who|By'],
        [18, '1|Count each boat|Port|May'],
        [12, '|of the bay.||'],
        [12, '2|Mend the quay.|Guild|June'],
        [12, '3|Watch the mole.|Crew|July'],
      ],
      ['No. | Action | Who | By', '1 | Count each boat of the bay. | Port | May', '2 | Mend the quay. | Guild | June', '3 | Watch the mole. | Crew | July'],
    ],
    [
      'cells of two columns go on',
      [
        [0, 'No.|Action|Who|By'],
        [18, '1|Count each boat|Port of|May'],
        [12, '|of the bay.|Saltby|'],
        [12, '2|Mend the quay.|Guild|June'],
      ],
      ['No. | Action | Who | By', '1 | Count each boat of the bay. | Port of Saltby | May', '2 | Mend the quay. | Guild | June'],
    ],
    [
      'a row further down has an empty cell',
      [
        [0, 'No.|Action|Who|By'],
        [18, '1|Count each boat|Port|May'],
        [12, '|of the bay.||soon'],
        [16, '2|Mend the quay.||June'],
      ],
      ['No. | Action | Who | By', '1 | Count each boat of the bay. | Port | May soon', '2 | Mend the quay. |  | June'],
    ],
  ] as const)('where %s', (_, rows, expected) => expect(told(page(rows), rulesAt(710, 690, 620))).toEqual(expected));
});

it('rules part groups of rows, and the space between them the rows', () =>
  expect(
    told(
      page([
        HEAD,
        [18, 'Boats|Each boat should be counted'],
        [12, '|once a year.'],
        [15, 'Quays|Keep a log.'],
        [18, 'Piers|Mend them.'],
        [15, 'Moles|Watch them.'],
      ]),
      rulesAt(710, 690, 650, 610),
    ),
  ).toEqual([
    'Measure | What is asked',
    'Boats | Each boat should be counted once a year.',
    'Quays | Keep a log.',
    'Piers | Mend them.',
    'Moles | Watch them.',
  ]));

describe('three rules draw no table', () => {
  const LONG = 'The board has seen the wards and the lists';
  const none = (rows: Rows): boolean => told(page(rows), rulesAt(710, 690, 630)).every((text) => text.startsWith('- '));
  it('over two columns of text', () => expect(none([HEAD, [18, `${LONG}|${LONG}`], [12, `${LONG}|${LONG}`]])).toBe(true));
  it('where the head names more columns than begin row by row', () =>
    expect(
      told([...page([HEAD, [18, 'Boats|12'], [12, 'Quays|345']]), line('By', 300, 700)], rulesAt(710, 690, 650)).every((text) => text.startsWith('- ')),
    ).toBe(true));
  it('under a title', () =>
    expect(
      none([
        [0, 'The wards of the north'],
        [18, 'Boats|Each boat should be counted.'],
      ]),
    ).toBe(true));
  it('under a head of two lines of text', () => expect(none([HEAD, [8, 'a title'], [10, 'Boats|Each boat should be counted.']])).toBe(true));
});
