import { expect, test } from 'vitest';
import { tablesOf } from '../../src/recognise/tables.js';
import type { Block } from '../../src/types.js';

const HEADS = ['Action', 'By'];
const block = (type: Block['type'], text: string, more: Partial<Block> = {}): Block => ({
  kind: 'block',
  index: 0,
  type,
  text,
  section: [],
  locator: { block: 0 },
  role: 'none',
  annotations: [],
  ...more,
});
const row = (text: string, heads?: readonly string[]): Block => block('tableRow', text, { cells: text.split(' | '), ...(heads ? { heads } : {}) });
const foot = block('paragraph', '12', { role: 'furniture' });
const note = block('footnote', 'Counted in May.', { label: '1' });

/** The rows of each table, by what they say first. */
const tables = (...blocks: readonly Block[]) =>
  tablesOf(blocks).map(({ heads, rows }) => `${heads.join('/')}: ${rows.map((at) => blocks[at]?.cells?.[0]).join(', ')}`);

test.each([
  ['the foot of a page', [row('Action | By', HEADS), row('Paint | May', HEADS), foot, row('Oil | June', HEADS)]],
  ['a head printed again right below the first', [row('Action | By', HEADS), foot, row('Paint | May', HEADS), row('Oil | June', HEADS)]],
  ['a note', [row('Action | By', HEADS), row('Paint | May', HEADS), note, row('Oil | June', HEADS)]],
])('%s ends no table', (_title, blocks) => {
  expect(tables(...blocks)).toEqual(['Action/By: Paint, Oil']);
});

test('rows under other heads behind the foot of a page are another table', () => {
  const other = ['Risk', 'How great'];
  const blocks = [row('Action | By', HEADS), row('Paint | May', HEADS), foot, row('Risk | How great', other), row('Storm | High', other)];
  expect(tables(...blocks)).toEqual(['Action/By: Paint', 'Risk/How great: Storm']);
});

test('text ends a table', () => {
  expect(tables(row('Action | By', HEADS), row('Paint | May', HEADS), block('paragraph', 'Then'), row('Oil | June', HEADS))).toHaveLength(2);
});
