import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readEpub } from '../../../src/read/epub/index.js';
import { dataOf, shown } from '../word/shown.js';

const page = (body: string): string =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;

/** A book of these pages, in the order of `spine`. */
function epub(pages: Readonly<Record<string, string>>, spine: readonly string[], extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const items = Object.keys(pages).map(
    (name) => `<item id="${name}" href="text/${name}.xhtml" media-type="application/xhtml+xml"${name === 'nav' ? ' properties="nav"' : ''}/>`,
  );
  const refs = spine.map((name) => `<itemref idref="${name}"${name === 'notes' ? ' linear="no"' : ''}/>`);
  const files: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': `<package xmlns:dc="d"><metadata><dc:title>Review of ports</dc:title><dc:creator>Port Trust</dc:creator></metadata><manifest>${items.join('')}</manifest><spine>${refs.join('')}</spine></package>`,
    ...Object.fromEntries(Object.entries(pages).map(([name, body]) => [`OPS/text/${name}.xhtml`, page(body)])),
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
}

test('reads pages in the order of the spine', () => {
  const document = readEpub(epub({ b: '<h1>Second</h1>', a: '<h1>First</h1><p>Text &amp; more&nbsp;text</p>' }, ['a', 'b']), {});
  expect(shown(document)).toEqual(['h1: First', 'Text & more\u00a0text', 'h1: Second']);
  expect([document.title, document.format, document.identifying]).toEqual(['Review of ports', 'epub', [{ what: 'author', values: ['Port Trust'] }]]);
});

test('reads pages whose elements are closed at once, as XHTML may', () => {
  expect(shown(readEpub(epub({ a: '<p><a id="x"/>One</p><p/><p>Two<br/>lines</p>' }, ['a']), {}))).toEqual(['One', 'Two lines']);
});

test('keeps what a web page would set aside', () => {
  expect(shown(readEpub(epub({ a: '<header><h1>Aims</h1></header><p>Text</p><aside><p>Aside</p></aside>' }, ['a']), {}))).toEqual([
    'h1: Aims',
    'Text',
    'Aside',
  ]);
});

test('takes the contents page for furniture', () => {
  expect(shown(readEpub(epub({ nav: '<ol><li>Aims</li></ol>', a: '<p>Text</p>' }, ['nav', 'a']), {}))).toEqual(['furniture item0: 1. Aims', 'Text']);
});

test('takes a title page for furniture whose title the next page repeats, and no other', () => {
  const title = '<section epub:type="titlepage"><h1>Review of ports</h1></section>';
  const told = (...pages: string[]): string[] =>
    shown(
      readEpub(
        epub(
          Object.fromEntries(pages.map((html, at) => [`p${at}`, html])),
          [...pages.keys()].map((at) => `p${at}`),
        ),
        {},
      ),
    );
  expect(told(title, '<h1>Review of ports</h1><p>Text</p>')).toEqual(['furniture h1: Review of ports', 'h1: Review of ports', 'Text']);
  expect(told(title, '<h1>Aims</h1><p>Text</p>')).toEqual(['h1: Review of ports', 'h1: Aims', 'Text']);
  expect(told(`${title}<p>May 2031</p>`, '<h1>Review of ports</h1>')).toEqual(['h1: Review of ports', 'May 2031', 'h1: Review of ports']);
});

test('attaches notes that stand on a page of their own', () => {
  const pages = { a: '<p>Pay<sup><a href="notes.xhtml#n1">1</a></sup> more.</p>', notes: '<aside epub:type="footnote" id="n1"><p>See annex.</p></aside>' };
  const [text, note] = readEpub(epub(pages, ['notes', 'a']), {}).root.children;
  expect(JSON.stringify(text)).toContain('"footnoteReference"');
  expect(JSON.stringify(text)).toContain(`"${dataOf(note).id}"`);
  expect(dataOf(note).type).toBe('footnote');
});

test('gives no lines: a book has none that a reader could look up', () => {
  expect(readEpub(epub({ a: '<p>One</p>' }, ['a']), {}).root.children.map(({ position }) => position)).toEqual([undefined]);
});

test('refuses a locked book, one without pages, and one that lacks a page', () => {
  const lock = '<encryption><EncryptedData><CipherData><CipherReference URI="OPS/text/a.xhtml"/></CipherData></EncryptedData></encryption>';
  expect(() => readEpub(epub({ a: '<p>x</p>' }, ['a'], { 'META-INF/encryption.xml': lock }), {})).toThrow(/locked/);
  expect(() => readEpub(epub({ a: '<p/>' }, ['a']), {})).toThrow(/no text/);
  expect(() => readEpub(epub({ a: '<p>x</p>' }, ['a'], { 'OPS/book.opf': '<package/>' }), {})).toThrow(/no text/);
});

test('leaves page marks out, whatever element they are', () => {
  const body = '<div epub:type="pagebreak">12</div><p>Open <span class="pagenum">[Pg 13]</span>them.</p><p role="doc-pagebreak">14</p>';
  expect(shown(readEpub(epub({ a: body }, ['a']), {}))).toEqual(['Open them.']);
});

test.each([
  'used by more <a id="page_8" class="page">[8]</a>than 20 ships',
  'used by more <span id="pg8">[p. 8]</span>than 20 ships',
  'used by more <a name="p8"/>[8]than 20 ships',
  'used by more <span id="page-viii"></span>{viii}than 20 ships',
  'used by more <span class="page-number">8</span>than 20 ships',
])('a page mark in a sentence is no word of it: %s', (body) =>
  expect(shown(readEpub(epub({ a: `<p>Open locks ${body}.</p>` }, ['a']), {}))).toEqual(['Open locks used by more than 20 ships.']),
);

test.each(['See <a href="#page_8">[8]</a>.', 'Open <a id="page_8"></a>[9] locks.', '<a id="p8">[8]</a> Open them.'])(
  'a number in brackets that is no page mark stays: %s',
  (body) => expect(shown(readEpub(epub({ a: `<p>${body}</p>` }, ['a']), {}))).toEqual([body.replace(/<[^>]*>/g, '')]),
);

test.each([
  ['a contents list', '<nav><ol><li><a href="b.xhtml">Ports should open</a></li></ol></nav>'],
  ['a list of pages', '<section epub:type="page-list"><p><a href="b.xhtml#p1">1</a></p></section>'],
  ['lines of links', '<p><a href="b.xhtml">Ports should open</a></p>'.repeat(4)],
])('%s is furniture', (_, body) => {
  const nodes = readEpub(epub({ a: `${body}<p>Text</p>`, b: '<p>More</p>' }, ['a', 'b']), {}).root.children;
  expect(nodes.filter((node) => !dataOf(node).furniture).length).toBe(2);
});

test('a note in another file that leads back to its call is a note', () => {
  const call = '<p>Open them.<a id="c1" href="notes.xhtml#n1">1</a></p>';
  const nodes = readEpub(epub({ a: call, notes: '<p id="n1">See the log. <a href="a.xhtml#c1">1</a></p>' }, ['a', 'notes']), {}).root.children;
  expect(nodes.map((node) => dataOf(node).type)).toEqual([undefined, 'footnote']);
});
