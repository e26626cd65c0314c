import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/index.js';
import { docx, p, r, styled, table } from '../word/docx.js';
import { annotated, codes, dataOf, shown } from '../word/shown.js';

const read = (body: string, parts: Readonly<Record<string, string>> = {}): string[] => shown(readDocx(docx(body, parts), {}));
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test('tells headings by style, by outline level and by built-in name', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Teil"><w:name w:val="Teil"/><w:basedOn w:val="Kap"/></w:style><w:style w:type="paragraph" w:styleId="Kap"><w:name w:val="heading 2"/></w:style>';
  expect(read(p('By style', styled('Teil')) + p('By level', '<w:outlineLvl w:val="2"/>') + p('Body', '<w:outlineLvl w:val="9"/>'), { styles })).toEqual([
    'h2: By style',
    'h3: By level',
    'Body',
  ]);
  expect(read(p('No styles part', styled('Heading1')))).toEqual(['h1: No styles part']);
});

test('reads rows with their cells, and paragraphs of a one-cell table as boxed', () => {
  expect(read(table(['No.', 'Text', 'Owner'], ['1', 'Publish data', 'Treasury']))).toEqual(['row: No. | Text | Owner', 'row: 1 | Publish data | Treasury']);
  expect(read(table([`${p('Recommendation 4')}${p('Publish data.')}`]))).toEqual(['boxed: Recommendation 4', 'boxed: Publish data.']);
});

test('reads rows that were typed as lines of one row; uneven cells stay one row', () => {
  expect(read(table(['Owner', 'Task'], [p('Trust') + p('Coastguard'), p('Pay') + p('Train')]))).toEqual([
    'row: Owner | Task',
    'row: Trust | Pay',
    'row: Coastguard | Train',
  ]);
  expect(read(table(['Owner', 'Task'], ['Trust', p('Pay') + p('Train')])).at(-1)).toBe('row: Trust | Pay\nTrain');
});

test('keeps a title row that spans all columns a row', () => {
  expect(read(table(['Actions'], ['1', 'Publish data']))).toEqual(['row: Actions', 'row: 1 | Publish data']);
});

test('keeps empty cells in place', () => {
  const [row] = readDocx(docx(table(['1', '', 'Treasury'])), {}).root.children;
  expect(dataOf(row).cells).toEqual(['1', '', 'Treasury']);
});

test('stands nested tables after their row', () => {
  expect(read(table(['Outer', `${p('Cell')}${table(['in', 'side'])}${p('')}`]))).toEqual(['row: Outer | Cell', 'row: in | side']);
});

test('reads text boxes once, after their paragraph', () => {
  const box = `<w:txbxContent>${p('In the box')}</w:txbxContent>`;
  const drawing = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
  expect(read(p(r('Around') + drawing))).toEqual(['Around', 'boxed: In the box']);
});

test('looks into content controls, however nested', () => {
  expect(read(`<w:sdt><w:sdtContent><w:sdt><w:sdtContent>${p('Inside')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`)).toEqual(['Inside']);
});

test('takes contents tables for furniture, by field and by control', () => {
  const entries = p(field('TOC \\o "1-3"', r('Summary 3')));
  const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Contents')}</w:sdtContent></w:sdt>`;
  expect(read(entries + control + p('Summary'))).toEqual(['furniture: Summary 3', 'furniture: Contents', 'Summary']);
});

test('shows the result of a field, never what it is computed from', () => {
  expect(read(p(r('See page ') + field(' PAGEREF x ', r('7')) + r('.')))).toEqual(['See page 7.']);
});

test('loses no text after a field that is never ended', () => {
  expect(read(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('Still here.'))).toEqual(['Still here.']);
});

test('leaves the stroke or bracket out that a house sets after the mark of a note', () => {
  const footnotes = `<w:footnote w:id="2">${p(r('/ ') + r('See annex.'))}</w:footnote>`;
  expect(read(p(`${r('Pay more.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), { footnotes }).at(-1)).toContain('See annex.');
  expect(read(p(`${r('Pay more.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), { footnotes }).join()).not.toContain('/');
});

test('attaches footnotes and endnotes to who calls them', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('See annex.')}</w:footnote>`;
  const endnotes = `<w:endnote w:id="1">${p('Last word.')}</w:endnote>`;
  const document = readDocx(
    docx(p(`${r('Pay more.')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>`), { footnotes, endnotes }),
    {},
  );
  expect(shown(document)).toEqual(['Pay more.', 'note: 1 See annex.', 'note: i Last word.']);
  expect(dataOf(document.root.children[0]).notes).toEqual([dataOf(document.root.children[1]).id, dataOf(document.root.children[2]).id]);
});

test('reads comments with their replies, on the words they are about', () => {
  const comment = (id: number, key: string, text: string, author: string): string =>
    `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="${key}">${r(text)}</w:p></w:comment>`;
  const body = p(`<w:commentRangeStart w:id="0"/>${r('Treasury')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' should pay.')}`);
  const document = readDocx(
    docx(body, {
      comments: comment(0, '0A', 'Who agreed?', 'Bo') + comment(1, '0B', 'Nobody.', 'Cy'),
      commentsExtended: '<w15:commentEx w15:paraId="0A"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A"/>',
    }),
    {},
  );
  expect(annotated(document)).toEqual(['0 comment by Bo: Who agreed? at 0-8 < Cy: Nobody.']);
  expect(codes(document)).toEqual(['comments']);
});

test('says a comment of every paragraph that its range covers', () => {
  const comments = `<w:comment w:id="5" w:author="Bo">${p('Cut all this')}</w:comment>`;
  const body =
    p(`${r('One ')}<w:commentRangeStart w:id="5"/>${r('two')}`) + p('three') + p(`${r('four')}<w:commentRangeEnd w:id="5"/>${r(' five')}`) + p('six');
  expect(annotated(readDocx(docx(body, { comments }), {}))).toEqual([
    '0 comment by Bo: Cut all this at 4-7',
    '1 comment by Bo: Cut all this at 0-5',
    '2 comment by Bo: Cut all this at 0-4',
  ]);
});

test('tells a comment that stands on nothing that is read', () => {
  const comments = `<w:comment w:id="5" w:author="Bo">${p('Where did it go?')}</w:comment>`;
  const { warnings } = readDocx(docx(p('Text'), { comments }), {});
  expect(warnings.map(({ code, texts }) => [code, texts])).toEqual([['comments', ['Where did it go?']]]);
});

test('takes what an empty control shows in place of a text for none', () => {
  const control = (content: string, empty: boolean) =>
    `<w:sdt><w:sdtPr>${empty ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const body =
    p(r('By ') + control(r('Click to enter a date'), true) + control(r('May'), false)) + control(p('Click to enter text'), true) + control(p('Pay.'), false);
  expect(shown(readDocx(docx(body), {}))).toEqual(['By May', 'Pay.']);
});

test('leaves hidden text out and says what it is', () => {
  const document = readDocx(docx(p(r('Shown. ') + r('Keep this from the board.', '<w:vanish/>'))), {});
  expect(shown(document)).toEqual(['Shown.']);
  expect(document.warnings.map(({ code, texts }) => [code, texts])).toEqual([['hidden-text', ['Keep this from the board.']]]);
});

describe('letters in the colour of paper', () => {
  const white = '<w:color w:val="FFFFFF"/>';
  const dark = '<w:shd w:val="clear" w:fill="1F3864"/>';
  const pale = '<w:style w:type="character" w:styleId="Pale"><w:rPr><w:color w:val="FEFEFE"/></w:rPr></w:style>';
  const dot = '<w:style w:type="character" w:styleId="Dot"><w:rPr><w:sz w:val="2"/></w:rPr></w:style>';
  const cover = '<w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>';
  const texts = (body: string, parts = {}) =>
    readDocx(docx(`${p('Shown.')}${body}`, parts), {}).warnings.flatMap(({ code, texts: told = [] }) => (code === 'hidden-text' ? told : []));
  test.each([
    ['by hand', p(r('Pay the crews.', white))],
    ['by a style', p(r('Pay the crews.', '<w:rStyle w:val="Pale"/>'))],
    ['of a point', p(r('Pay the crews.', '<w:sz w:val="2"/>'))],
    ['on white', p(r('Pay the crews.', `${white}<w:shd w:val="clear" w:fill="FFFFFF"/>`))],
  ])('are hidden %s', (_title, body) => expect(texts(body, { styles: pale })).toEqual(['Pay the crews.']));
  test.each([
    ['on a dark ground', p(r('Pay the crews.', white + dark))],
    ['in a dark paragraph', p(r('Pay the crews.', white), dark)],
    ['under a marker', p(r('Pay the crews.', `${white}<w:highlight w:val="red"/>`))],
    ['in a cell', table([p(r('Pay the crews.', white)), 'Now'])],
    ['before a picture', p(cover) + p(r('Pay the crews.', white))],
    ['in grey', p(r('Pay the crews.', '<w:color w:val="BFBFBF"/>'))],
    ['of a point by a style, large again by hand', p(r('Pay the crews.', '<w:rStyle w:val="Dot"/><w:sz w:val="22"/>'))],
    ['in a colour of the theme', p(r('Pay the crews.', '<w:color w:val="FFFFFF" w:themeColor="background1"/>'))],
    ['on a ground of the theme', p(r('Pay the crews.', `${white}<w:shd w:val="clear" w:fill="FFFFFF" w:themeFill="accent1"/>`))],
    ['in the colour of the reader', p(r('Pay the crews.', '<w:color w:val="auto"/>'))],
  ])('are read %s', (_title, body) => expect(texts(body, { styles: dot })).toEqual([]));
  test('are hidden of a point by a style', () => expect(texts(p(r('Pay the crews.', '<w:rStyle w:val="Dot"/>')), { styles: dot })).toEqual(['Pay the crews.']));
  test('are read on a page with a ground of its own', () => {
    const xml = `<w:document xmlns:w="w"><w:background w:color="1F3864"/><w:body>${p('Shown.')}${p(r('Pay the crews.', white))}</w:body></w:document>`;
    const document = readDocx(docx('', {}, { 'word/document.xml': xml }), {});
    expect([shown(document), document.warnings]).toEqual([['Shown.', 'Pay the crews.'], []]);
  });
});

test('keeps numbers raised by hand out of the sentence, and powers in it', () => {
  const raised = (text: string): string => r(text, '<w:vertAlign w:val="superscript"/>');
  const body = p(r('The Agency') + raised('12') + r(' should buy 5 km') + raised('2') + r(' of land by the 2') + raised('nd') + r(' of May.'));
  expect(shown(readDocx(docx(body), {}))).toEqual(['The Agency should buy 5 km2 of land by the 2nd of May.']);
});

test('reads words struck through by hand as deletions and tells them', () => {
  const styles = '<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:dstrike/></w:rPr></w:style>';
  const body =
    p('One') +
    p(r('Keep ') + r('all three', '<w:strike/>') + r(' yards.')) +
    p(r('Sell the docks.', '<w:rStyle w:val="Gone"/>') + r(' Now.', '<w:strike w:val="0"/>'));
  const document = readDocx(docx(body, { styles }), {});
  expect(shown(document)).toEqual(['One', 'Keep yards.', 'Now.']);
  expect(annotated(document)).toEqual(['1 deletion by undefined: all three at 4-4', '2 deletion by undefined: Sell the docks. at 0-0']);
  expect(document.warnings).toMatchObject([
    {
      code: 'struck-through',
      texts: ['all three', 'Sell the docks.'],
      locators: [
        { block: 1, paragraph: 2 },
        { block: 2, paragraph: 3 },
      ],
    },
  ]);
});

test('takes headers, footers and watermarks for furniture, each text once', () => {
  const parts = {
    header: p('Review of ports') + p('<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'),
    footer: p('Review of ports'),
  };
  expect(read(p('Text'), parts)).toEqual(['Text', 'furniture: Review of ports', 'furniture: DRAFT']);
});

test('joins a drop capital with its word', () => {
  expect(read(p('T', '<w:framePr w:dropCap="drop"/>') + p('he panel met.'))).toEqual(['The panel met.']);
});

test('counts pages from the page breaks that Word saved, and none where it saved none', () => {
  const pages = (body: string): (number | undefined)[] => readDocx(docx(body), {}).root.children.map((node) => dataOf(node).page);
  expect(pages(p('One') + p(`<w:r><w:lastRenderedPageBreak/></w:r>${r('Two')}`))).toEqual([1, 2]);
  expect(pages(p('One') + p('Two'))).toEqual([undefined, undefined]);
});

test('keeps line breaks, tabs and special hyphens from gluing words', () => {
  expect(read(p('<w:r><w:t>A</w:t><w:br/><w:t>B</w:t><w:tab/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t></w:r>'))).toEqual(['A\nB C-D']);
});
