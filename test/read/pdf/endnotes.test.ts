import { describe, expect, it } from 'vitest';
import type { PdfBlock } from '../../../src/read/pdf/blocks.js';
import type { Mark } from '../../../src/read/pdf/marked.js';
import { settled } from '../../../src/read/pdf/settle.js';

/** "Late[1] again.": what stands in brackets is raised. */
function block(written: string, more: Partial<PdfBlock> = {}): PdfBlock {
  const marks: Mark[] = [];
  let text = '';
  for (const part of written.split(/(\[[^\]]+\])/)) {
    if (part.startsWith('[')) marks.push({ kind: 'call', start: text.length, end: text.length, text: part.slice(1, -1) });
    else text += part;
  }
  return { type: 'paragraph', page: 1, text, marks, ...more };
}
const title = (text: string): PdfBlock => block(text, { type: 'heading', level: 1 });
const shown = (...blocks: PdfBlock[]): string[] =>
  settled(blocks).map(({ type, text, notes, id }) => `${type}: ${text}${id ? ` (${id})` : ''}${notes ? ` → ${notes.join(', ')}` : ''}`);
const TEXT = [block('The wards were full.[1]'), block('Few nurses came[2] and went.')];

describe('notes at the end', () => {
  it.each(['Notes', 'Endnotes', '5. Notes', 'Anmerkungen', 'Notes de fin', 'Notas finales', 'Note finali', 'Eindnoten', 'Notas de fim'])(
    'under the title %s are notes',
    (words) => {
      expect(shown(...TEXT, title(words), block('1. See the minutes.'), block('2. See the report.', { type: 'listItem' }))).toEqual([
        'paragraph: The wards were full. → end0-1',
        'paragraph: Few nurses came and went. → end0-2',
        `heading: ${words}`,
        'footnote: See the minutes. (end0-1)',
        'footnote: See the report. (end0-2)',
      ]);
    },
  );

  it('with raised numbers are notes without a title', () => {
    expect(shown(...TEXT, block('[1] See the minutes.'), block('[2] See the report.')).slice(2)).toEqual([
      'footnote: See the minutes. (end0-1)',
      'footnote: See the report. (end0-2)',
    ]);
  });

  it.each([
    ['1. See the minutes.↩', '2. See the report. ↩\ufe0e'],
    ['1. ↑ See the minutes.', '2. ↑ See the report.'],
    ['1. ^ a b See the minutes.', '2. ^ See the report.'],
  ])('that lead back to their calls are notes without a title: %s', (one, two) => {
    expect(shown(...TEXT, block(one, { type: 'listItem' }), block(two, { type: 'listItem' })).slice(2)).toEqual([
      'footnote: See the minutes. (end0-1)',
      'footnote: See the report. (end0-2)',
    ]);
  });

  it('lead back to no call where the text has none', () => {
    expect(shown(block('The wards were full.'), block('1. Go back ↩'), block('2. Go on ↩')).slice(1)).toEqual([
      'paragraph: 1. Go back ↩',
      'paragraph: 2. Go on ↩',
    ]);
  });

  it('of each chapter are those of the text before them', () => {
    const chapter = [...TEXT, title('Notes'), block('1. See the minutes.'), block('2. See the report.')];
    expect(shown(...chapter, title('Next'), ...chapter).filter((line) => line.includes('→'))).toEqual([
      'paragraph: The wards were full. → end0-1',
      'paragraph: Few nurses came and went. → end0-2',
      'paragraph: The wards were full. → end1-1',
      'paragraph: Few nurses came and went. → end1-2',
    ]);
  });

  it.each([
    ['a numbered list of something else', 'Recommendations', '[1]', '[2]'],
    ['a list that nothing calls', 'Notes', '', ''],
  ])('are not %s', (_, words, one, two) => {
    const text = [block(`The wards were full.${one}`), block(`Few nurses came${two} and went.`)];
    expect(shown(...text, title(words), block('1. Open a ward.'), block('2. Hire a nurse.')).slice(-2)).toEqual([
      'paragraph: 1. Open a ward.',
      'paragraph: 2. Hire a nurse.',
    ]);
  });

  it('are not a list where the foot of the page answers the calls', () => {
    const foot = [1, 2].map((n) => block('See the minutes.', { type: 'footnote', label: String(n), id: `1-${n}` }));
    expect(shown(...TEXT, ...foot, title('Notes'), block('1. Open a ward.'), block('2. Hire a nurse.')).slice(-2)).toEqual([
      'paragraph: 1. Open a ward.',
      'paragraph: 2. Hire a nurse.',
    ]);
  });
});
