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
