import { describe, expect, it } from 'vitest';
import { OUTPUT_FORMATS, renderOutline, SHARED_BY_DEFAULT } from '../../src/render/index.js';
import type { Annotation, Comparison } from '../../src/types.js';
import { output } from './outputs.js';
import { findings, sample, sampleOutline } from './sample.js';

const MARKS = [
  'Jo Planted',
  '2026-01-31T09:00',
  'leak-copy-17',
  '/home/someone',
  'a'.repeat(64),
  'b'.repeat(64),
  'copy 17 for',
  'secret remark',
  '\u200b',
  '\u2009',
  '<U+200B>',
];
const remark: Annotation = { kind: 'comment', author: 'Jo Planted', date: '2026-01-31T09:00', text: 'secret remark' };

/** The sample with an identifying mark wherever one can stand. */
function planted(): Comparison {
  const marked = findings().map((finding) => ({
    ...finding,
    draft: finding.draft.map((unit) => ({
      ...unit,
      annotations: [remark],
      text: `${unit.text}\u200b\u2009`,
      locator: { ...unit.locator, file: '/home/someone/leak-copy-17.pdf' },
    })),
  }));
  return { ...sample(), findings: marked };
}

describe('what is made to be passed on', () => {
  it('is html, markdown and csv', () => expect(SHARED_BY_DEFAULT).toEqual(['html', 'markdown', 'csv']));

  it.each(OUTPUT_FORMATS)('%s holds nothing that identifies who gave the file', async (format) => {
    const printed = await output(planted(), format, { share: true, explain: true, paragraphs: true });
    expect(MARKS.filter((mark) => printed.includes(mark))).toEqual([]);
  });

  it('names the files as asked', async () =>
    expect(await output(planted(), 'json', { share: true, draftName: 'The January draft' })).toContain('"name": "The January draft"'));
  it('else calls them draft and final', async () => expect(JSON.parse(await output(planted(), 'json', { share: true })).draft.name).toBe('draft'));
  it('keeps settings that name nothing', async () =>
    expect(JSON.parse(await output(planted(), 'json', { share: true })).settings).toEqual({ language: { value: 'en', from: 'flag' } }));
  it('takes the file name out of warnings', async () =>
    expect(JSON.parse(await output(planted(), 'json', { share: true })).warnings[0].message).toBe('the draft holds text that cannot be seen'));
  it.each([
    ['leak-copy-17', undefined],
    ['Microsoft Word - report jo.docx', undefined],
    ['Community services', 'Community services'],
  ])('takes titles that are file names away: %s', async (title, kept) => {
    const comparison = planted();
    expect(JSON.parse(await output({ ...comparison, draft: { ...comparison.draft, title } }, 'json', { share: true })).draft.title).toBe(kept);
  });
  it('goes for outlines too', async () => {
    const marked = {
      ...sampleOutline(),
      document: { ...sampleOutline().document, name: 'leak-copy-17.md' },
      blocks: sampleOutline().blocks.map((each) => ({ ...each, annotations: [remark] })),
    };
    const printed = [...(await renderOutline(marked, 'json', { options: { color: false, width: 80, share: true } }))].join('');
    expect([...MARKS, 'c'.repeat(64)].filter((mark) => printed.includes(mark))).toEqual([]);
  });
  it('is otherwise the same', async () =>
    expect(JSON.parse(await output(sample(), 'json', { share: true })).summary).toEqual(JSON.parse(JSON.stringify(sample().summary))));
});
