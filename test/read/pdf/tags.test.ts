import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../../src/read/pdf/furniture.js';
import { linesOf } from '../../../src/read/pdf/lines.js';
import type { Run, StructNode } from '../../../src/read/pdf/model.js';
import { linesIn, type TaggedSheet, taggedBlocks } from '../../../src/read/pdf/tags.js';
import { run } from './runs.js';

const leaf = (mark: number): StructNode => ({ type: 'content', id: `p1R_mc${mark}` });
const sheet = (page: number, tree: StructNode, runs: readonly Run[]): TaggedSheet => ({
  page,
  width: 600,
  height: 800,
  rules: [],
  grids: [],
  asides: [],
  linked: [],
  lines: linesOf(page, runs),
  runs,
  tree,
});

describe('linesIn', () => {
  it.each([
    ['high above its line', 5.8, 6],
    ['at five sixths of its size', 4, 8],
    ['little raised', 2, 5],
  ])('keeps the mark of a note in its line: %s', (_, rise, size) => {
    const runs = [run('a device', 0, 100), run('3', 40, 100 + rise, { size, width: 4 }), run(' to prevent', 46, 100)];
    expect(linesIn(1, runs).map(({ text, marks }) => [text, marks.map((mark) => mark.text)])).toEqual([['a device to prevent', ['3']]]);
  });
});

describe('taggedBlocks', () => {
  const PROSE = ['The board heard of the winter and of', 'the wards that had no plan for it, and', 'of nurses who learned of a new shift on'];
  /** Twelve lines of text, each tagged, with notes of smaller print in the margin, tagged too: in their place on the left, on the right, or in italics. */
  const noted = (x: number, text: number, more: Partial<Run>): TaggedSheet => {
    const lines = Array.from({ length: 12 }, (_, i) => run(PROSE[i % 3] as string, text, 700 - 14 * i, { mark: i, width: 280 }));
    const notes = ['Who learns', 'Old plans', 'New shifts'].map((note, i) => run(note, x, 700 - 56 * i, { mark: 20 + i, width: 40, size: 7, ...more }));
    const tree = { role: 'Document', children: [...lines, ...notes].map(({ mark = 0 }) => ({ role: 'P', children: [leaf(mark)] })) };
    return sheet(1, tree, [...lines, ...notes]);
  };

  it.each([
    ['on the left', 60, 180, {}],
    ['on the right', 480, 60, {}],
    ['in italics of the size of the text', 480, 60, { size: 10, italic: true }],
  ])('keeps notes in the margin apart: %s', (_where, x, text, more) => {
    const blocks = taggedBlocks([noted(x, text, more)]);
    expect(blocks.flatMap(({ furniture, text: words }) => (furniture ? [words] : []))).toEqual(['Who learns', 'Old plans', 'New shifts']);
    expect(blocks.filter(({ furniture }) => !furniture).map(({ text: words }) => words)).not.toContain('Who learns');
  });

  it('knows a part of the foot for furniture whose rest has no tag', () => {
    const page = (n: number): TaggedSheet =>
      sheet(
        n,
        {
          role: 'Document',
          children: [
            { role: 'P', children: [leaf(0)] },
            { role: 'P', children: [leaf(1)] },
          ],
        },
        [
          run(`The ward of day ${n} is full of ${['men', 'women', 'children'][n - 1]} who wait.`, 60, 600, { mark: 0 }),
          run('G-7', 60, 40, { artifact: true }),
          run('Winter plan', 80, 40, { mark: 1 }),
        ],
      );
    const pages = [1, 2, 3].map(page);
    expect([...furnitureOf(pages)].map(({ text }) => text)).toContain('G-7 Winter plan');
    expect(taggedBlocks(pages).flatMap(({ furniture, text }) => (furniture ? [] : [text]))).toEqual([
      'The ward of day 1 is full of men who wait.',
      'The ward of day 2 is full of women who wait.',
      'The ward of day 3 is full of children who wait.',
    ]);
  });

  it('keeps what is only a piece of a word of the head at its height', () => {
    const page = (n: number): TaggedSheet => ({
      ...sheet(
        n,
        {
          role: 'Document',
          children: [
            { role: 'P', children: [leaf(0)] },
            { role: 'P', children: [leaf(1)] },
          ],
        },
        [run(`The ward of day ${n} is full of ${['men', 'women', 'children'][n - 1]} who wait.`, 60, 600, { mark: 0 }), run('plan', 80, 40, { mark: 1 })],
      ),
      lines: linesOf(n, [run(`The ward of day ${n} is full.`, 60, 600), run('Winterplan of wards', 60, 40, { artifact: true })]),
    });
    expect(taggedBlocks([1, 2, 3].map(page)).filter(({ furniture, text }) => !furniture && text === 'plan')).toHaveLength(3);
  });
});
