import { expect, test } from 'vitest';
import { lineOf } from '../../../src/read/pdf/lines.js';
import type { Run } from '../../../src/read/pdf/model.js';
import { run } from './runs.js';

/** Pieces of text, each with the gap behind it in em. */
type Piece = readonly [text: string, gap: number];

/** The text of pieces that stand side by side on a line. */
function textOf(...pieces: readonly Piece[]): string {
  let x = 50;
  const runs = pieces.map(([text, gap]): Run => {
    const made = { ...run(text, x, 100), width: 6 * text.length };
    x += made.width + gap * made.size;
    return made;
  });
  return lineOf(1, runs).text;
}

const word = (letters: string, gap: number, behind: number): Piece[] => [...letters].map((letter, at) => [letter, at < letters.length - 1 ? gap : behind]);

test.each([
  ['letters drawn one by one, no space drawn', [...word('WHAT', 0.3, 0.9), ...word('NEXT', 0.3, 0)], 'WHAT NEXT'],
  ['letters close to each other, a space between words', [...word('WHAT', 0.18, 0.6), ...word('NEXT', 0.18, 0)], 'WHAT NEXT'],
  ['pieces of letters with a space drawn between', [['W H A T', 0.5] as const, ['N E', 0.25] as const, ['X T', 0] as const], 'WHAT NEXT'],
])('%s', (_title, pieces, text) => expect(textOf(...pieces)).toBe(text));

test.each([
  ['words', [['What', 0.3] as const, ['next', 0] as const], 'What next'],
  ['pieces of one word', [['Wh', 0.05] as const, ['at', 0.3] as const, ['next', 0] as const], 'What next'],
  ['names of columns', [['A', 0.9] as const, ['B', 0.9] as const, ['C', 0.9] as const, ['D', 0.9] as const, ['E', 0] as const], 'A B C D E'],
])('%s stay as they are', (_title, pieces, text) => expect(textOf(...pieces)).toBe(text));
