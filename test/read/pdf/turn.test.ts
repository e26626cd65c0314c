import { describe, expect, it } from 'vitest';
import { words } from './make.js';
import { readMade, shown } from './read.js';

const TEXT = [
  'Recommendation 1: The board should open a ward in each of',
  'the towns before the winter comes, and should say when.',
  'Recommendation 2: The trust must close the gate.',
];
const READ = [
  'paragraph: Recommendation 1: The board should open a ward in each of the towns before the winter comes, and should say when.',
  'paragraph: Recommendation 2: The trust must close the gate.',
];

/** The lines of a text at a place, turned by so many degrees around it. */
function turned(degrees: number, [x, y]: readonly [number, number], texts: readonly string[], size = 11): string[] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)].map((value) => Number(value.toFixed(5)));
  const [s, c] = [sin ?? 0, cos ?? 1];
  return texts.map((text, i) => `BT /F1 ${size} Tf ${c} ${s} ${-s} ${c} ${(x + 14 * i * s).toFixed(2)} ${(y - 14 * i * c).toFixed(2)} Tm (${text}) Tj ET`);
}

describe('a page that is turned', () => {
  it.each([
    [1, [60, 700]],
    [-3, [60, 700]],
    [12, [40, 400]],
    [90, [100, 60]],
    [180, [540, 60]],
    [270, [500, 740]],
  ] as const)('by %i degrees is read', async (degrees, place) => expect(shown(await readMade({ pages: [turned(degrees, place, TEXT)] }))).toEqual(READ));
  it('has its head and foot, each by itself, as furniture', async () => {
    const content = [...turned(90, [100, 60], TEXT), words(60, 780, 'Annual report', 9), words(300, 20, '1', 9)];
    expect(shown(await readMade({ pages: [content] }))).toEqual([...READ, '[Annual report]', '[1]']);
  });
  it('is none for the words across it', async () => {
    const content = [...TEXT.map((text, i) => words(60, 700 - 14 * i, text)), ...turned(10, [100, 300], ['Not for release'], 30)];
    expect(shown(await readMade({ pages: [content] }))).toEqual([...READ, '[Not for release]']);
  });
});
