import { expect, it } from 'vitest';
import type { PdfBlock } from '../../../src/read/pdf/blocks.js';
import { withDepths } from '../../../src/read/pdf/depths.js';
import { line } from './runs.js';

it('nests items by their indents', () => {
  const indents = [60, 80, 80, 100, 60];
  const blocks = indents.map((): PdfBlock => ({ type: 'listItem', text: 'Open a ward', page: 1 }));
  const paragraphs = indents.map((x) => ({ lines: [line('• Open a ward', x, 700)], column: { lines: [], left: 60, right: 500 } }));
  expect(withDepths(blocks, paragraphs).map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 0]);
});
