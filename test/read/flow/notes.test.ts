import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { shareNotes } from '../../../src/read/flow/repeats.js';
import type { NodeData } from '../../../src/types.js';
import { dataOf, textOf } from '../word/shown.js';

const node = (text: string, data: NodeData): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: text }], data });
const SOURCE = 'Port Trust, Annual report on the state of the quays, 2023, page 14.';

test('notes that say the same stand once, under all their numbers', () => {
  const nodes = [
    node('Pay.', { notes: ['n1'] }),
    node('Act.', { notes: ['n2'] }),
    node(SOURCE, { type: 'footnote', id: 'n1', label: '1' }),
    node(SOURCE, { type: 'footnote', id: 'n2', label: '2' }),
  ];
  const shared = shareNotes(nodes);
  expect(shared.map((each) => [dataOf(each).label, textOf(each), dataOf(each).notes])).toEqual([
    [undefined, 'Pay.', ['n1']],
    [undefined, 'Act.', ['n1']],
    ['1, 2', SOURCE, undefined],
  ]);
});

test('short notes stand each for itself: "ibid." means another thing each time', () => {
  const nodes = ['1', '2'].map((label) => node('Ibid.', { type: 'footnote', id: `n${label}`, label }));
  expect(shareNotes(nodes)).toEqual(nodes);
});
