import { describe, expect, it } from 'vitest';
import type { PdfBlock } from '../../../src/read/pdf/blocks.js';
import { mended } from '../../../src/read/pdf/mend.js';

const block = (text: string, more: Partial<PdfBlock> = {}): PdfBlock => ({ type: 'paragraph', text, page: 1, ...more });
const pair = [block('The board considered the waiting times of all twelve clinics in the'), block('county and found no plan.')];

describe('mended', () => {
  it('joins sentences in a file that breaks them', () => {
    expect(mended(Array.from({ length: 10 }, () => pair).flat())).toHaveLength(10);
  });

  it('leaves a file alone that does not', () => expect(mended(pair)).toEqual(pair));

  it('joins past a footnote', () => {
    const [above, below] = pair as [PdfBlock, PdfBlock];
    const cut = [above, block('See the minutes.', { type: 'footnote' }), { ...below, page: 2 }];
    expect(mended(Array.from({ length: 10 }, () => cut).flat())[0]).toMatchObject({ text: `${above.text} ${below.text}`, endPage: 2 });
  });
});
