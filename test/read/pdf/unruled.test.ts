import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/read/pdf/lines.js';
import { framed } from '../../../src/read/pdf/tables.js';
import { unruledGrids } from '../../../src/read/pdf/unruled.js';
import { line } from './runs.js';

/** Words at the columns of a page that begin at so many points, row by row; bars part the columns, and the next line stands `down` lower. */
function page(xs: readonly number[], rows: readonly (readonly [down: number, words: string])[]): Line[] {
  let y = 700;
  return rows.flatMap(([down, words]) => {
    y -= down;
    return words.split('|').flatMap((word, at) => (word.trim() === '' ? [] : [line(word.trim(), xs[at] ?? 0, y)]));
  });
}
const told = (lines: readonly Line[]): string[] =>
  framed(lines, unruledGrids(lines), { width: 600, height: 800 }).map(({ text, cells }) =>
    cells ? cells.map((cell) => cell.map((each) => each.text).join(' ')).join(' | ') : `- ${text}`,
  );

describe('tables without rules', () => {
  it('are known by columns that begin at one place', () =>
    expect(
      told(
        page(
          [60, 100, 400],
          [
            [0, 'No.|Recommendation|Owner'],
            [18, '1|The agency should inspect each quay at|Harbour board'],
            [12, '|least once a year.|'],
            [18, '2|Owners should keep a log.|Owners'],
            [30, 'The panel thanks everyone who spoke to it.'],
          ],
        ),
      ).sort(),
    ).toEqual([
      '- The panel thanks everyone who spoke to it.',
      '1 | The agency should inspect each quay at least once a year. | Harbour board',
      '2 | Owners should keep a log. | Owners',
      'No. | Recommendation | Owner',
    ]));
  it('go on where their head is repeated on the next page, however little is left', () => {
    const rest = page(
      [60, 200, 400],
      [
        [0, 'No.|Action|Owner'],
        [14, '|and the lock.|'],
        [40, 'What follows is our plan for the years to come.'],
      ],
    );
    const toldAfter = (...heads: string[]): string[] =>
      framed(rest, unruledGrids(rest, new Set(heads)), { width: 600, height: 800 }).map(({ text, cells }) => (cells ? `row: ${text}` : text));
    expect(toldAfter('No.|Action|Owner')).toEqual(['What follows is our plan for the years to come.', 'row: No. Action Owner', 'row: and the lock.']);
    expect(toldAfter('No.|Task|Owner')).toContain('and the lock.');
  });
  it('have rows that a wider space parts, though two of their cells have two lines', () =>
    expect(
      told(
        page(
          [60, 300, 430],
          [
            [0, 'Action|Owner|By'],
            [20, 'Train staff in first aid and|Board of|May 2030'],
            [12, 'in rescue from water|Trustees|'],
            [20, 'Open a second ward|Trust|June 2031'],
          ],
        ),
      ),
    ).toEqual([
      'Action | Owner | By',
      'Train staff in first aid and in rescue from water | Board of Trustees | May 2030',
      'Open a second ward | Trust | June 2031',
    ]));
  it('have rows by their numbers where all lines are as near', () =>
    expect(
      told(
        page(
          [60, 100, 400],
          [
            [0, 'R1|Train staff in first|Board of'],
            [12, '|aid by boat|trustees'],
            [12, 'R2|Open a ward|Trust'],
            [12, 'R3|Close a gate|Trust'],
          ],
        ),
      ),
    ).toEqual(['R1 | Train staff in first aid by boat | Board of trustees', 'R2 | Open a ward | Trust', 'R3 | Close a gate | Trust']));
  it('may have a title across the columns', () =>
    expect(
      told([
        ...page(
          [60, 250, 400],
          [
            [0, 'Action|Owner|By'],
            [18, 'Open a ward|Trust|May'],
          ],
        ),
        line('Theme B: what the trust and the board should do by themselves', 60, 664),
        ...page(
          [60, 250, 400],
          [
            [54, 'Close a gate|Trust|May'],
            [18, 'Mend a roof|Board|June'],
          ],
        ),
      ])[2],
    ).toBe('Theme B: what the trust and the board should do by themselves'));
  it('may have two columns where the first is labelled', () =>
    expect(
      told(
        page(
          [60, 400],
          [
            [0, 'Recommendation|Owner'],
            [18, '1. Inspect every quay each year.|Agency'],
            [18, '2. Keep a log of repairs.|Owners'],
          ],
        ),
      ),
    ).toEqual(['Recommendation | Owner', '1. Inspect every quay each year. | Agency', '2. Keep a log of repairs. | Owners']));
  it.each([
    [
      'the columns of a newspaper',
      [60, 220, 380],
      Array.from({ length: 6 }, () => [12, 'The town has no ward and few|nurses, said the mayor of it,|who came late to the meeting'] as const),
    ],
    [
      'a list of titles and pages',
      [60, 90, 400],
      [
        [0, '1|Wards|3'],
        [14, '2|Nurses|7'],
        [14, '3|Roofs|12'],
        [14, '4|Gates|20'],
      ] as const,
    ],
    [
      'two words beside each other',
      [60, 300, 420],
      [
        [0, 'Name|Place|Date'],
        [90, 'The mayor said that nothing would be done about it this year.'],
      ] as const,
    ],
    [
      'a list beside a chart',
      [60, 300, 420],
      [
        [0, 'What to do|Start|End'],
        [14, 'Open a ward|Yes|No'],
        [12, '• which has beds||'],
        [12, '• and nurses||'],
        [14, 'Close a gate|No|No'],
        [14, 'Mend a roof|Yes|No'],
      ] as const,
    ],
    [
      'short lines in two columns',
      [60, 300],
      [
        [0, 'Ward|A room for the sick'],
        [14, 'Gate|A way in and out'],
        [14, 'Roof|What keeps rain off'],
      ] as const,
    ],
  ])('are not %s', (_, xs, rows) => expect(told(page(xs, rows)).every((text) => text.startsWith('- '))).toBe(true));
});
