import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/index.js';
import { read } from '../../../src/read/index.js';
import { docx, p, r, table } from '../word/docx.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

const links = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
    .map(([id, target]) => `<Relationship Id="${id}" Type="x/part" Target="${target}"/>`)
    .join('')}</Relationships>`;

const withParts = (body: string, targets: Readonly<Record<string, string>>, files: Files): Uint8Array =>
  docx(body, {}, { 'word/_rels/document.xml.rels': links(targets), ...files });

const chunk = '<w:altChunk r:id="c"/>';
const object = (type: string, aspect = 'Content'): string =>
  `<w:p><w:r><w:object><o:OLEObject xmlns:o="o" ProgID="${type}" DrawAspect="${aspect}" r:id="c"/></w:object></w:r></w:p>`;
const holding = (body: string, name: string, content: string | Uint8Array): Uint8Array =>
  withParts(p('The quays are old.') + body + p('They are steep.'), { c: name }, { [`word/${name}`]: content });

/** The blocks as text, furniture in brackets. */
async function blocks(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await outline({ name: 'report.docx', bytes });
  return blocks.map(({ role, text, label }) => (role === 'furniture' ? `[${text}]` : [label, text].filter(Boolean).join(' ')));
}
const unread = async (bytes: Uint8Array): Promise<string[]> =>
  (await read({ name: 'report.docx', bytes })).warnings.filter(({ code }) => code === 'unread-part').map(({ message }) => message);

describe('a document taken in is read where it comes in, by the reader of its kind', () => {
  const around = (...inner: string[]): string[] => ['The quays are old.', ...inner, 'They are steep.'];
  test('HTML', async () => {
    const bytes = holding(chunk, 'a.htm', '<html><body><p>Dredge the harbour.</p><ul><li>Each spring</li></ul></body></html>');
    expect(await blocks(bytes)).toEqual(around('Dredge the harbour.', 'Each spring'));
    expect(await unread(bytes)).toEqual([]);
  });
  test('RTF', async () => expect(await blocks(holding(chunk, 'a.rtf', '{\\rtf1 Dredge the harbour.\\par}'))).toEqual(around('Dredge the harbour.')));
  test('Word', async () => expect(await blocks(holding(chunk, 'a.docx', docx(p('Dredge the harbour.'))))).toEqual(around('Dredge the harbour.')));
  test('plain text', async () => expect(await blocks(holding(chunk, 'a.txt', 'Dredge the harbour.'))).toEqual(around('Dredge the harbour.')));
  test('a page saved as one file', async () => {
    const page = 'MIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n<html><body><p>Dredge the harbour.</p></body></html>';
    expect(await blocks(holding(chunk, 'a.mht', page))).toEqual(around('Dredge the harbour.'));
  });
  test('a file that holds nothing else', async () =>
    expect(await blocks(withParts(chunk, { c: 'a.htm' }, { 'word/a.htm': '<p>Dredge the harbour.</p>' }))).toEqual(['Dredge the harbour.']));
  test('in a cell it follows its row', async () => {
    const bytes = holding(table(['One', chunk], ['Two', 'Three']), 'a.txt', 'Dredge the harbour.');
    expect(await blocks(bytes)).toEqual(around('One', 'Dredge the harbour.', 'Two | Three'));
  });
  test('it has the place of its mark, not that of its own lines', async () => {
    const { blocks } = await outline({ name: 'report.docx', bytes: holding(chunk, 'a.htm', '<p>Dredge</p>\n\n<p>now.</p>') });
    expect(blocks.map(({ locator }) => [locator.paragraph, locator.line])).toEqual([
      [1, undefined],
      [1, undefined],
      [1, undefined],
      [2, undefined],
    ]);
  });
  test('one that cannot be read is told of by name', async () => {
    const bytes = holding(chunk, 'a.docx', 'PK\x03\x04 cut off');
    expect(await blocks(bytes)).toEqual(around());
    expect(await unread(bytes)).toEqual(['The file holds 1 taken-in document (altChunk) whose words were not read as text: word/a.docx.']);
  });
  test('documents in documents end somewhere', async () => {
    const nested = (depth: number): Uint8Array => holding(depth === 0 ? '' : chunk, 'a.docx', depth === 0 ? '' : nested(depth - 1));
    expect(await unread(nested(5))).toEqual(['The file holds 1 taken-in document (altChunk) whose words were not read as text: word/a.docx.']);
  });
  test('what it unpacks to counts', async () => {
    const big = holding(chunk, 'a.docx', docx(p('x'.repeat(300_000))));
    const limited = await read({ name: 'report.docx', bytes: big }, { limits: { inflatedBytes: 200_000 } });
    expect(limited.warnings.map(({ code }) => code)).toEqual(['unread-part']);
  });
});

describe('what is taken into a note or a running head is found by the relationships of that part', () => {
  const around = p('The quays are old.');
  const note = (content: string): string => `<w:footnote w:id="2">${p('See the annex.')}${content}</w:footnote>`;
  const called = `<w:p>${r('The quays are old.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  const files = { 'word/a.txt': 'Dredge the harbour.' };

  test('a running head', async () => {
    const bytes = docx(around, { header: p('Review of quays') + chunk }, { ...files, 'word/_rels/header.xml.rels': links({ c: 'a.txt' }) });
    expect(await blocks(bytes)).toEqual(['The quays are old.', '[Review of quays]', '[Dredge the harbour.]']);
    expect(await unread(bytes)).toEqual([]);
  });
  test('a note', async () => {
    const bytes = docx(called, { footnotes: note(chunk) }, { ...files, 'word/_rels/footnotes.xml.rels': links({ c: 'a.txt' }) });
    expect(await blocks(bytes)).toEqual(['The quays are old.', '1 See the annex.', '[Dredge the harbour.]']);
  });
  test('a document embedded at the foot of pages', async () => {
    const parts = { footer: p('Page') + object('Word.Document.12') };
    const bytes = docx(around, parts, { 'word/a.docx': docx(p('Dredge the harbour.')), 'word/_rels/footer.xml.rels': links({ c: 'a.docx' }) });
    expect(await blocks(bytes)).toEqual(['The quays are old.', '[Page]', '[Dredge the harbour.]']);
  });
  test('the same file in two running heads comes in once', async () => {
    const own = links({ c: 'a.txt' });
    const bytes = docx(
      around,
      { header: p('Review') + chunk, footer: p('Page') + chunk },
      { ...files, 'word/_rels/header.xml.rels': own, 'word/_rels/footer.xml.rels': own },
    );
    expect(await blocks(bytes)).toEqual(['The quays are old.', '[Review]', '[Dredge the harbour.]', '[Page]']);
  });
  test('one that lies outside the file is told of by name', async () => {
    const outside = links({ c: 'b.txt' }).replace('/>', ' TargetMode="External"/>');
    const bytes = docx(around, { header: p('Review') + chunk }, { 'word/_rels/header.xml.rels': outside });
    expect(await unread(bytes)).toEqual(['The file holds 1 taken-in document (altChunk) whose words were not read as text: b.txt.']);
  });
});

describe('an embedded document stands beside the text', () => {
  test.each([
    ['Word.Document.12', 'Content', 'a.docx', docx(p('Dredge the harbour.')), 'Dredge the harbour.'],
    ['Word.DocumentMacroEnabled.12', 'Content', 'a.docm', docx(p('Dredge the harbour.')), 'Dredge the harbour.'],
    ['Word.RTF.8', 'Content', 'a.rtf', '{\\rtf1 Dredge the harbour.\\par}', 'Dredge the harbour.'],
    ['Word.Document.12', 'Icon', 'a.docx', docx(p('Dredge the harbour.')), '[Dredge the harbour.]'],
  ])('a document (%s, %s) is text in full view, and searched as furniture behind an icon', async (type, aspect, name, content, line) => {
    const bytes = holding(object(type, aspect), `embeddings/${name}`, content);
    expect(await blocks(bytes)).toEqual(['The quays are old.', line, 'They are steep.']);
    expect(await unread(bytes)).toEqual([]);
  });
  test('a workbook: told by type and name', async () =>
    expect(await unread(holding(object('Excel.Sheet.12'), 'embeddings/a.xlsx', 'PK'))).toEqual([
      'The file holds 1 embedded object (Excel.Sheet.12) whose words were not read as text: word/embeddings/a.xlsx.',
    ]));
  test('an object of the older kind: told by type and name', async () =>
    expect(await unread(holding(object('Package'), 'embeddings/a.bin', 'x'))).toEqual([
      'The file holds 1 embedded object (Package) whose words were not read as text: word/embeddings/a.bin.',
    ]));
});

describe('a diagram is read as the text box that it is', () => {
  const point = (id: string, text: string, more = ''): string =>
    `<m:pt modelId="${id}" ${more}><m:t><a:p xmlns:a="a"><a:r><a:t>${text}</a:t></a:r></a:p></m:t></m:pt>`;
  const hung = (from: string, to: string, order: number, type = ''): string => `<m:cxn srcId="${from}" destId="${to}" srcOrd="${order}" ${type}/>`;
  const diagram = (points: string, connections = ''): Uint8Array =>
    holding(
      '<w:p><w:r><w:drawing><d:relIds xmlns:d="d" r:dm="c"/></w:drawing></w:r></w:p>',
      'diagrams/data1.xml',
      `<m:dataModel xmlns:m="m"><m:ptLst>${points}</m:ptLst><m:cxnLst>${connections}</m:cxnLst></m:dataModel>`,
    );
  test('in the order of its outline', async () => {
    const points = `${point('3', 'Mark the channel.')}<m:pt modelId="0" type="doc"/>${point('2', 'Each spring.')}${point('1', 'Dredge the harbour.')}`;
    const order = hung('0', '3', 1) + hung('0', '1', 0) + hung('1', '2', 0) + hung('3', '1', 0, 'type="presOf"');
    expect(await blocks(diagram(points, order))).toEqual(['The quays are old.', 'Dredge the harbour.', 'Each spring.', 'Mark the channel.', 'They are steep.']);
  });
  test('points that hang nowhere, as they are stored', async () =>
    expect(await blocks(diagram(point('1', 'One.') + point('2', 'Two.')))).toEqual(['The quays are old.', 'One.', 'Two.', 'They are steep.']));
  test('points that hang on each other', async () =>
    expect(await blocks(diagram(point('1', 'One.') + point('2', 'Two.'), hung('1', '2', 0) + hung('2', '1', 0)))).toContain('Two.'));
  test('a recommendation in a box is one', async () => {
    const { recommendations } = await outline({
      name: 'report.docx',
      bytes: diagram(point('1', 'Recommendation 1: The Agency should dredge the harbour.')),
    });
    expect(recommendations.map(({ label }) => label)).toEqual(['Recommendation 1']);
  });
});
