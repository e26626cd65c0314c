import { describe, expect, it } from 'vitest';
import type { PdfBlock } from '../../../src/read/pdf/blocks.js';
import { settleCalls } from '../../../src/read/pdf/calls.js';

const call = (label: string): string => `\uFDD0${label}\uFDD1`;
const block = (text: string): PdfBlock => ({ type: 'paragraph', text, page: 1 });
const note = (label: string): PdfBlock => ({ type: 'footnote', text: 'See the minutes.', page: 1, label, id: `1-${label}` });

describe('settleCalls', () => {
  it('takes a call out and names its note', () => {
    expect(settleCalls([block(`Late${call('1')} again.`), note('1')])[0]).toMatchObject({ text: 'Late again.', notes: ['1-1'] });
  });

  it('leaves an exponent alone', () => expect(settleCalls([block(`40 m${call('2')} each`)])[0]?.text).toBe('40 m2 each'));

  it('takes numbers out that count on, though their notes stand at the end', () => {
    const text = [1, 2, 3, 4, 5].map((n) => `word${call(String(n))}`).join(' ');
    expect(settleCalls([block(text)])[0]?.text).toBe('word word word word word');
  });
});
