import { expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/index.js';
import { docx, ins, p, r } from '../word/docx.js';
import { codes } from '../word/shown.js';

const core = (inner: string): Record<string, string> => ({
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${inner}</cp:coreProperties>`,
});
const known = (bytes: Uint8Array): Record<string, readonly string[]> =>
  Object.fromEntries(readDocx(bytes, {}).identifying.map(({ what, values }) => [what, values]));
const rels = (inner: string): Record<string, string> => ({ 'word/_rels/settings.xml.rels': `<Relationships>${inner}</Relationships>` });

test('tells who wrote, changed and last saved the file', () => {
  const files = core('<dc:creator>Ada Writer</dc:creator><cp:lastModifiedBy>Bo Editor</cp:lastModifiedBy>');
  const settings = '<w:rsids><w:rsidRoot w:val="1"/><w:rsid w:val="1"/><w:rsid w:val="2"/></w:rsids>';
  expect(known(docx(p(ins('New')), { settings }, files))).toEqual({
    'authors of changes and comments': ['Ada Writer'],
    author: ['Ada Writer'],
    'last modified by': ['Bo Editor'],
    'revision ids': ['2 editing sessions (rsids)'],
  });
});

test('tells invisible characters', () => {
  expect(known(docx(p('co\u200bpy\u200b 7')))).toEqual({ 'invisible characters': ['U+200B × 2'] });
});

test('takes a title that a person wrote, not one that a program did', () => {
  const title = (text: string): string | undefined => readDocx(docx(p('x'), {}, core(`<dc:title>${text}</dc:title>`)), {}).title;
  expect(title('Review of rural ports')).toBe('Review of rural ports');
  expect(['Microsoft Word - draft7', 'Document1', 'report final.docx', ''].map(title)).toEqual([undefined, undefined, undefined, undefined]);
});

test('gives the dates of creation and last change', () => {
  const files = core('<dcterms:created>2023-01-02T00:00:00Z</dcterms:created><dcterms:modified>2023-02-03T00:00:00Z</dcterms:modified>');
  expect(readDocx(docx(p('x'), {}, files), {}).dates).toEqual(['2023-01-02T00:00:00Z', '2023-02-03T00:00:00Z']);
});

test('lists templates, images and fields that would be fetched, and leaves links alone', () => {
  const template = '<Relationship Id="a" Type="x/attachedTemplate" Target="https://tracker.example/t.dotm" TargetMode="External"/>';
  const link = '<Relationship Id="b" Type="x/hyperlink" Target="https://public.example/" TargetMode="External"/>';
  const field = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDEPICTURE "http://tracker.example/p.png"</w:instrText><w:fldChar w:fldCharType="end"/></w:r>${r('Text')}`;
  const document = readDocx(docx(p(field), { settings: '' }, rels(template + link)), {});
  expect(document.warnings.map(({ code, texts }) => [code, texts])).toEqual([
    ['remote-reference', ['https://tracker.example/t.dotm', 'INCLUDEPICTURE "http://tracker.example/p.png"']],
  ]);
});

test('warns of macros', () => {
  expect(codes(readDocx(docx(p('x'), {}, { 'word/vbaProject.bin': 'x' }), {}))).toEqual(['macros']);
});
