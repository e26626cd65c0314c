import { describe, expect, it } from 'vitest';
import { OUTPUT_FORMATS, renderOutline, SHARED_BY_DEFAULT } from '../../src/render/index.js';
import type { Annotation, Comparison, Warning } from '../../src/types.js';
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
  it.each(['docx', 'dotx', 'docm', 'doc', 'fodt', 'ott', 'markdown', 'adoc', 'latex', 'rest', 'xhtml', 'msg', 'mht'])(
    'has no title that is the name of a %s file',
    async (extension) => {
      const comparison = sample();
      const titled = { ...comparison, draft: { ...comparison.draft, title: `J Planted copy 3.${extension}` } };
      expect(await output(titled, 'html', { share: true })).not.toContain('J Planted');
    },
  );

  it('is markdown, html, docx and csv', () => expect(SHARED_BY_DEFAULT).toEqual(['markdown', 'html', 'docx', 'csv']));

  it.each(OUTPUT_FORMATS)('%s holds nothing that identifies who gave the file', async (format) => {
    const printed = await output(planted(), format, { share: true, explain: true, paragraphs: true });
    expect(MARKS.filter((mark) => printed.includes(mark))).toEqual([]);
  });

  it('names the files as asked', async () =>
    expect(await output(planted(), 'json', { share: true, draftName: 'The January draft' })).toContain('"name": "The January draft"'));
  it('else calls them draft and final', async () => expect(JSON.parse(await output(planted(), 'json', { share: true })).draft.name).toBe('draft'));
  it('keeps settings that name nothing', async () =>
    expect(JSON.parse(await output(planted(), 'json', { share: true, sharedSettings: ['language'] })).settings).toEqual({
      language: { value: 'en', from: 'flag' },
    }));
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

  it('says that words came and went, not who said so or when', async () => {
    const gone: Annotation = { kind: 'deletion', author: 'Jo Planted', date: '2026-01-31T09:00', text: 'every winter' };
    const marked = {
      ...planted(),
      findings: findings().map((one) => ({ ...one, draft: one.draft.map((unit) => ({ ...unit, annotations: [remark, gone] })) })),
    };
    const { findings: shown } = JSON.parse(await output(marked, 'json', { share: true })) as Comparison;
    expect(shown.flatMap(({ draft }) => draft.flatMap((unit) => unit.annotations))).toContainEqual({ kind: 'deletion', text: 'every winter' });
    expect(shown.flatMap(({ draft }) => draft.flatMap((unit) => unit.annotations.map(({ kind }) => kind)))).not.toContain('comment');
  });
});

const LEAK = 'LEAK-17';

/** The value with a field that nobody knows, in each of three shapes, in every object in it. */
function leaking(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leaking);
  if (value === null || typeof value !== 'object') return value;
  const known = Object.entries(value).map(([name, each]) => [name, leaking(each)]);
  return { ...Object.fromEntries(known), leak: LEAK, leaks: [LEAK], leaking: { text: LEAK, kind: LEAK, locator: { block: 1, text: LEAK } } };
}

describe('a field that is not known to be harmless', () => {
  const full = { ...planted(), settings: { language: { value: 'en', from: 'flag' as const }, secret: { value: LEAK, from: 'flag' as const } } };
  it.each(OUTPUT_FORMATS)('comes out of no %s, wherever it stands', async (format) => {
    const printed = await output(leaking(full) as Comparison, format, { share: true, explain: true, paragraphs: true, failOn: ['dropped', 'softened'] });
    expect(printed.length).toBeGreaterThan(500);
    expect(printed).not.toContain(LEAK);
  });
  it.each(['json', 'text'] as const)('comes out of no outline as %s', async (format) => {
    const outline = leaking(sampleOutline()) as ReturnType<typeof sampleOutline>;
    expect([...(await renderOutline(outline, format, { options: { color: false, width: 80, share: true, explain: true } }))].join('')).not.toContain(LEAK);
  });
  it('is there where nothing is to be passed on', async () => expect(await output(leaking(full) as Comparison, 'json')).toContain(LEAK));
});

describe('warnings', () => {
  const warned = async (warning: Warning) =>
    (JSON.parse(await output({ ...sample(), warnings: [warning] }, 'json', { share: true })) as Comparison).warnings[0];
  it('that quote what they found say only what it is about', async () =>
    expect(await warned({ code: 'attachment', message: 'read was “copy 17.docx”', locators: [], texts: ['copy 17.docx'] })).toEqual({
      code: 'attachment',
      message: 'What was read is a document attached to a message.',
      locators: [],
    }));
  it('of a kind that is not known are told by their code alone', async () =>
    expect(JSON.stringify(await warned({ code: 'new' as Warning['code'], message: LEAK, locators: [{ block: 0, file: LEAK }] }))).not.toContain(LEAK));
});
