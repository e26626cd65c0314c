import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/read/detect.js';

const format = (name: string, text: string): string => formatOf({ name, bytes: Buffer.from(text, 'latin1') });

describe('content before names', () => {
  test.each([
    ['a PDF named .docx', 'a.docx', '%PDF-1.7\n', 'pdf'],
    ['RTF named .doc', 'a.doc', '{\\rtf1 Open', 'rtf'],
    ['HTML saved as .doc', 'a.doc', '<html><body>Open', 'html'],
    ['HTML from standard input', '-', '<!DOCTYPE html><p>Open', 'html'],
    ['a zip with Word parts', 'a.zip', 'PK\x03\x04......word/document.xml', 'docx'],
    ['an OpenDocument text named .docx', 'a.docx', 'PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text', 'odt'],
    ['a flat OpenDocument text', 'a.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="urn:office">', 'odt'],
    ['a Word file saved as XML', 'a.xml', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="urn:p">', 'docx'],
    ['an EPUB', 'a', 'PK\x03\x04....mimetypeapplication/epub+zip', 'epub'],
    ['Markdown from standard input', '-', '# Gates\n\nOpen them.', 'markdown'],
    ['a PDF that lost its head', '-', '1 0 obj\n<< /Type /Catalog >>\nendobj\n', 'pdf'],
    ['a PDF of which only the end is left', '-', `${'\xe2\n'.repeat(5000)}startxref\n116\n`, 'pdf'],
    ['notes on the format', 'a.md', 'The xref stands after the last endobj.', 'markdown'],
    ['text from standard input', '-', 'Open the gates.', 'text'],
  ])('%s', (_, name, text, expected) => expect(format(name, text)).toBe(expected));
});

test('names where the content says nothing', () => {
  expect(format('a.md', 'Open the gates.')).toBe('markdown');
  expect(format('a.TXT', '# Gates')).toBe('text');
  expect(format('a.htm', 'Open the gates.')).toBe('html');
  expect(format('a.pdf', 'Open the gates.')).toBe('pdf');
});
