import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../src/read/pdf/elements.js';
import type { StructNode } from '../../../src/read/pdf/model.js';
import { run } from './runs.js';

const leaf = (mark: number): StructNode => ({ type: 'content', id: `p1R_mc${mark}` });
const node = (role: string, ...children: StructNode[]): StructNode => ({ role, children });
const runs = ['one', 'two', 'three', 'four'].map((text, mark) => run(text, 0, 700 - 14 * mark, { mark }));

/** "kind level/depth: words", cells parted by bars. */
const told = (tree: StructNode): string[] =>
  elementsOf(tree, runs).map(({ kind, level, depth, cells, runs: own }) => {
    const text = cells ? cells.map((cell) => cell.map((each) => each.text).join(' ')).join(' | ') : own.map((each) => each.text).join(' ');
    return `${kind} ${level || depth}: ${text}`;
  });

describe('elementsOf', () => {
  it('reads headings and paragraphs', () =>
    expect(told(node('Document', node('H2', leaf(0)), node('P', leaf(1), node('Span', leaf(2)))))).toEqual(['heading 2: one', 'paragraph 0: two three']));
  it('puts a label with its item', () =>
    expect(told(node('L', node('LI', node('Lbl', leaf(0)), node('LBody', node('P', leaf(1))))))).toEqual(['listItem 0: one two']));
  it('nests lists', () =>
    expect(told(node('L', node('LI', node('LBody', leaf(0), node('L', node('LI', node('LBody', leaf(1))))))))).toEqual(['listItem 0: one', 'listItem 1: two']));
  it('keeps cells apart', () => expect(told(node('Table', node('TR', node('TH', leaf(0)), node('TD', leaf(1)))))).toEqual(['row 0: one | two']));
  it('reads a table of one column as a box', () =>
    expect(elementsOf(node('Table', node('TR', node('TD', node('P', leaf(0))))), runs)).toMatchObject([{ kind: 'paragraph', boxed: true }]));
  it('reads a note after the paragraph that it stands in', () =>
    expect(told(node('P', leaf(0), node('Note', leaf(1)), leaf(2)))).toEqual(['paragraph 0: one three', 'note 0: two']));
  it('reads what says nothing of itself as a piece of its paragraph', () =>
    expect(told(node('P', node('Strong', node('NonStruct', leaf(0))), node('NonStruct', leaf(1)), node('Link', node('NonStruct', leaf(2)))))).toEqual([
      'paragraph 0: one two three',
    ]));
  it('reads groups without a paragraph around them each as one', () =>
    expect(told(node('Document', node('Div', leaf(0)), node('NonStruct', leaf(1)), node('P', leaf(2))))).toEqual([
      'paragraph 0: one',
      'paragraph 0: two',
      'paragraph 0: three',
    ]));
  it('takes a group with a label in a list for an item', () =>
    expect(told(node('L', node('NonStruct', node('Lbl', leaf(0)), node('P', node('NonStruct', leaf(1))))))).toEqual(['listItem 0: one two']));
  it('reads the item of a list whose text stands in a group', () =>
    expect(told(node('L', node('LI', node('Lbl', leaf(0)), node('Div', node('P', leaf(1)), node('P', leaf(2))))))).toEqual([
      'listItem 0: one two',
      'listItem 0: three',
    ]));
  it('reads a paragraph in a heading as the heading', () => expect(told(node('H3', node('P', leaf(0))))).toEqual(['heading 3: one']));
  it('reads the rows of a table in a cell after its row', () =>
    expect(
      told(node('Table', node('TR', node('TD', leaf(0), node('Table', node('TR', node('TD', leaf(1)), node('TD', leaf(2))))), node('TD', leaf(3))))),
    ).toEqual(['row 0: one | four', 'row 0: two | three']));
  it('loses nothing that a table holds outside its rows', () =>
    expect(told(node('Table', leaf(0), node('TR', node('TD', leaf(1)), node('TD', leaf(2)))))).toEqual(['row 0: two | three', 'paragraph 0: one']));
});
