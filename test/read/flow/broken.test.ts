import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { joinBroken } from '../../../src/read/flow/broken.js';
import type { NodeData } from '../../../src/types.js';
import { dataOf, textOf } from '../word/shown.js';

const node = (text: string, data: NodeData = { type: 'paragraph' }): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: text }], data });
const LINE = 'The panel heard from forty witnesses at the ports on the northern coast and';
/** Enough sentences broken in the middle to tell the file for what it is. */
const typed = Array.from({ length: 12 }, () => [node(`${LINE} the islands`), node('before it wrote its report.')]).flat();
const texts = (nodes: readonly RootContent[]): string[] => joinBroken(nodes).nodes.map(textOf);

test('joins sentences in a file that breaks them by the line, and says so', () => {
  const { nodes, warnings } = joinBroken(typed);
  expect(nodes.map(textOf)).toEqual(Array.from({ length: 12 }, () => `${LINE} the islands before it wrote its report.`));
  expect(warnings.map(({ code, locators }) => [code, locators.length])).toEqual([['joined-paragraphs', 12]]);
});

test('leaves other files as they are', () => {
  const listed = ['Ports should', 'hire pilots', 'train crews', 'mend quays'].map((text) => node(text));
  const lettered = Array.from({ length: 12 }, () => [node(`a. ${LINE} crews; and`), node('b. mend the quays.')]).flat();
  for (const nodes of [listed, lettered, typed.slice(0, 6)]) expect(joinBroken(nodes)).toEqual({ nodes, warnings: [] });
});

test.each<[string, RootContent]>([
  ['bullets', node('quickly', { type: 'listItem', depth: 0 })],
  ['rows', node('one | two', { type: 'tableRow', cells: ['one', 'two'] })],
  ['notes', node('see annex', { type: 'footnote' })],
  ['furniture', node('page', { type: 'paragraph', furniture: true })],
])('never joins %s', (_, last) => {
  expect(texts([...typed, node('It asked them to act'), last]).slice(-2)).toEqual(['It asked them to act', textOf(last)]);
});

test('moves annotations and notes with the text they are on', () => {
  const annotation = { kind: 'comment' as const, text: 'Who?', span: { start: 0, end: 3, text: 'the' } };
  const joined = joinBroken([
    ...typed,
    node('It met', { type: 'paragraph', notes: ['n1'] }),
    node('the crews.', { type: 'paragraph', annotations: [annotation], notes: ['n2'] }),
  ]).nodes.at(-1);
  expect(dataOf(joined).annotations?.[0]?.span).toEqual({ start: 7, end: 10, text: 'the' });
  expect(dataOf(joined).notes).toEqual(['n1', 'n2']);
});
