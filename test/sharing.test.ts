import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compare } from '../src/compare.js';
import { OUTPUT_FORMATS } from '../src/render/index.js';
import { draftdiff, folder } from './cli/run.js';
import { lines, makePdf } from './read/pdf/make.js';
import { odt } from './read/word/odt.js';
import { output } from './render/outputs.js';

// Marks that would tell whose copy a file is. None may come out of an output made to be passed on.
const MARKS = ['MARKAUTHOR', 'MARKCOMMENTER', 'MARKREMARK', '2031-07-09', 'MARKCOMPANY', 'MARKPROPERTY', 'MARKFILE', 'MARKHOST'];
const ZERO_WIDTH = '\u200b\u200c\u200d\u2060';

const OPEN = 'The Council should open every branch library on Sundays from September.';
const SPEND = 'The Council must spend at least 20 per cent of the library budget on books.';
const DELIVER = 'The library service should deliver books to readers who cannot leave home.';
const marked = (text: string) => text.replace('should', `sho${ZERO_WIDTH}uld`);

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const who = 'w:author="MARKAUTHOR" w:date="2031-07-09T10:00:00Z"';

function docx(texts: readonly string[]): Uint8Array {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const body = texts
    .map(
      (text, at) =>
        `<w:p><w:commentRangeStart w:id="${at}"/>${run(`Recommendation ${at + 1}: ${text}`)}<w:ins w:id="9${at}" ${who}>${run(' Soon.')}</w:ins><w:commentRangeEnd w:id="${at}"/></w:p>`,
    )
    .join('');
  const comments = texts
    .map((_, at) => `<w:comment w:id="${at}" w:author="MARKCOMMENTER" w:date="2031-07-09T10:00:00Z"><w:p>${run('MARKREMARK')}</w:p></w:comment>`)
    .join('');
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="r3" Type="${office}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/comments.xml': `<w:comments ${W}>${comments}</w:comments>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${rels}"><Relationship Id="c1" Type="${office}/comments" Target="comments.xml"/><Relationship Id="t1" Type="${office}/attachedTemplate" Target="https://MARKHOST.example/t.dotx" TargetMode="External"/></Relationships>`,
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>MARKAUTHOR</dc:creator><cp:lastModifiedBy>MARKPROPERTY</cp:lastModifiedBy><dcterms:modified>2031-07-09T10:00:00Z</dcterms:modified></cp:coreProperties>',
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>MARKCOMPANY</Company></Properties>',
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
}

const listed = (texts: readonly string[]) => texts.map((text, at) => `Recommendation ${at + 1}: ${text}`);
const page = (texts: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>Libraries</title><meta name="author" content="MARKAUTHOR"><!-- MARKREMARK --></head><body><main><h1>Libraries</h1><img src="https://MARKHOST.example/pixel.png">${listed(
    texts,
  )
    .map((text) => `<p>${text}</p>`)
    .join('')}</main></body></html>`;
const rtf = (texts: readonly string[]) =>
  `{\\rtf1\\ansi{\\info{\\author MARKAUTHOR}{\\company MARKCOMPANY}}${listed(texts.map((text) => text.replaceAll(ZERO_WIDTH, '')))
    .map((text) => `${text}\\par `)
    .join('')}}`;

const FORMATS: Readonly<Record<string, (texts: readonly string[]) => string | Uint8Array>> = {
  md: (texts) =>
    `---\nauthor: MARKAUTHOR\ndate: 2031-07-09\n---\n\n# Libraries\n\n<!-- MARKREMARK -->\n\n![](https://MARKHOST.example/pixel.png)\n\n${listed(texts).join('\n\n')}\n`,
  txt: (texts) => `${listed(texts).join('\n\n')}\n`,
  html: page,
  docx,
  rtf,
};
const OUTPUTS = ['html', 'docx', 'markdown', 'csv', 'text', 'json', 'ndjson', 'sarif', 'junit', 'github'];
const SHARED_ANYWAY = ['html', 'docx', 'markdown', 'csv'];

test.each(Object.keys(FORMATS))('marks in %s come out of no shared output', (extension) => {
  const cwd = folder();
  const make = FORMATS[extension] as (texts: readonly string[]) => string | Uint8Array;
  writeFileSync(join(cwd, `MARKFILE-draft.${extension}`), make([marked(OPEN), SPEND, marked(DELIVER)]));
  writeFileSync(join(cwd, `MARKFILE-final.${extension}`), make([OPEN.replace('should', 'may'), SPEND, DELIVER]));
  const leaks = OUTPUTS.flatMap((format) => {
    const share = SHARED_ANYWAY.includes(format) ? [] : ['--share'];
    const { status, stdout } = draftdiff([`MARKFILE-draft.${extension}`, `MARKFILE-final.${extension}`, '-f', format, '--paragraphs', ...share], { cwd });
    const found = [...MARKS, ...ZERO_WIDTH].filter((mark) => stdout.includes(mark));
    return status === 0 && stdout.length > 0 && found.length === 0 ? [] : [{ format, status, found }];
  });
  expect(leaks).toEqual([]);
});

test('standard error says what a Word file holds that could identify who gave it', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'draft.docx'), docx([OPEN, SPEND, DELIVER]));
  writeFileSync(join(cwd, 'final.md'), `${listed([OPEN, SPEND, DELIVER]).join('\n\n')}\n`);
  expect(draftdiff(['draft.docx', 'final.md'], { cwd }).stderr).toMatch(/draft\.docx holds what could identify who gave it.*MARK(AUTHOR|COMMENTER)/);
});

test('a Word file compared with itself before its changes is told of once', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'leak.docx'), docx([OPEN, SPEND, DELIVER]));
  expect(draftdiff(['leak.docx'], { cwd }).stderr.match(/leak\.docx holds what could identify/g)).toHaveLength(1);
});

test('an output that is not for sharing names who changed and commented, and when', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'draft.docx'), docx([OPEN, SPEND, DELIVER]));
  writeFileSync(join(cwd, 'final.md'), `${listed([OPEN.replace('should', 'may'), SPEND, DELIVER]).join('\n\n')}\n`);
  const { stdout } = draftdiff(['draft.docx', 'final.md'], { cwd });
  expect(['MARKAUTHOR', 'MARKCOMMENTER', 'MARKREMARK', '2031-07-09'].filter((mark) => !stdout.includes(mark))).toEqual([]);
});

// Formats with readers of their own for who and when; each draft strikes out its second recommendation.
const WHEN = '2031-07-09';
const odtChange = `<office:change-info><dc:creator>MARKAUTHOR</dc:creator><dc:date>${WHEN}T10:00:00</dc:date></office:change-info>`;
const odtDraft = (texts: readonly string[]) =>
  odt(
    `<text:tracked-changes><text:changed-region text:id="c"><text:deletion>${odtChange}<text:p>${texts[1]}</text:p></text:deletion></text:changed-region></text:tracked-changes>${texts
      .map((text, at) =>
        at === 1
          ? '<text:change text:change-id="c"/>'
          : `<text:p>${text}<office:annotation><dc:creator>MARKCOMMENTER</dc:creator><dc:date>${WHEN}T10:00:00</dc:date><text:p>MARKREMARK</text:p></office:annotation></text:p>`,
      )
      .join('')}`,
    {
      meta: `<meta:initial-creator>MARKAUTHOR</meta:initial-creator><dc:creator>MARKPROPERTY</dc:creator><dc:date>${WHEN}T10:00:00</dc:date><meta:user-defined meta:name="MARKPROPERTY">MARKCOMPANY</meta:user-defined>`,
    },
  );

const pdfDraft = (texts: readonly string[]) =>
  makePdf({
    pages: [texts.flatMap((text, at) => lines(60, 700 - 60 * at, [text.slice(0, 70), text.slice(70)]))],
    info: { Author: 'MARKAUTHOR', Creator: 'MARKCOMPANY', Producer: 'MARKPROPERTY', Title: 'MARKFILE-draft.docx', CreationDate: 'D:20310709100000' },
    page: '/Annots [50 0 R]',
    objects: { 50: `<< /Type /Annot /Subtype /Text /Rect [60 690 80 710] /T (MARKCOMMENTER) /Contents (MARKREMARK) /M (D:20310709100000) >>` },
  });

const epubDraft = (texts: readonly string[]) => {
  const files = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf': `<package xmlns:dc="d"><metadata><dc:title>Libraries</dc:title><dc:creator>MARKAUTHOR</dc:creator><dc:date>${WHEN}</dc:date></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
    'a.xhtml': `<html><body><!-- MARKREMARK -->${texts.map((text, at) => (at === 1 ? `<p><del cite="MARKHOST" datetime="${WHEN}">${text}</del></p>` : `<p>${text}</p>`)).join('')}</body></html>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
};

const attached = (texts: readonly string[]) =>
  `From: MARKAUTHOR <a@MARKHOST.example>\r\nSubject: MARKREMARK\r\nDate: Wed, 9 Jul 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nMARKREMARK\r\n--b\r\nContent-Type: application/octet-stream; name="MARKFILE-a.md"\r\nContent-Disposition: attachment; filename="MARKFILE-a.md"\r\n\r\n${texts.map((text, at) => (at === 1 ? `~~${text}~~` : text)).join('\n\n')}\r\n--b--\r\n`;

const WRITERS: Readonly<Record<string, (texts: readonly string[]) => string | Uint8Array>> = {
  odt: odtDraft,
  pdf: pdfDraft,
  epub: epubDraft,
  eml: attached,
  html: (texts) => page(texts.map((text) => text.replace(/^Recommendation \d: /, ''))).replace(SPEND, `<del cite="MARKHOST" datetime="${WHEN}">${SPEND}</del>`),
  tex: (texts) =>
    `\\author{MARKAUTHOR}\\date{${WHEN}}\\begin{document}\n% MARKREMARK\n${texts.map((text, at) => (at === 1 ? `\\sout{${text}}` : text)).join('\n\n')}\n\\end{document}`,
  adoc: (texts) =>
    `= Libraries\nMARKAUTHOR <a@MARKHOST.example>\n1.0, ${WHEN}\n\n// MARKREMARK\n\n${texts.map((text, at) => (at === 1 ? `[line-through]#${text}#` : text)).join('\n\n')}\n`,
};
/** No line goes through the words of the PDF: that is tested with its reader. */
const UNSTRUCK: ReadonlySet<string> = new Set(['pdf']);
const inputOf = (name: string, content: string | Uint8Array) => ({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });

test.each(Object.keys(WRITERS))('who and when in %s come out of no shared output; that words are struck out does', async (extension) => {
  const make = WRITERS[extension] as (texts: readonly string[]) => string | Uint8Array;
  const draft = inputOf(`/home/MARKHOST/MARKFILE-draft.${extension}`, make(listed([OPEN, SPEND, DELIVER])));
  const final = inputOf('MARKFILE-final.md', `# Libraries\n\n${listed([OPEN, DELIVER]).join('\n\n')}\n`);
  const comparison = await compare(draft, final, { paragraphs: true });
  expect(comparison.summary).toMatchObject({ dropped: 1 });
  for (const format of OUTPUT_FORMATS) {
    const printed = await output(comparison, format, { share: true, paragraphs: true, explain: true, failOn: ['dropped'] });
    expect([format, [...MARKS, comparison.draft.sha256 ?? '', comparison.final.sha256 ?? ''].filter((mark) => printed.includes(mark))]).toEqual([format, []]);
    if (!UNSTRUCK.has(extension)) expect([format, /struck(?:_| )?out in the draft|"struck":\s?true/.test(printed)]).toEqual([format, true]);
  }
});
