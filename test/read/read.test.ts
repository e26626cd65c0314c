import { expect, test } from 'vitest';
import { read } from '../../src/read/index.js';

const input = (text: string, name = 'a.md') => ({ name, bytes: new TextEncoder().encode(text) });

test('an empty file is refused', async () => {
  await expect(read(input(''))).rejects.toMatchObject({ name: 'ReadError', code: 'empty' });
});

test('size is checked before anything is read, and its error names the limit', async () => {
  await expect(read(input('Open the gates.'), { limits: { bytes: 10 } })).rejects.toMatchObject({ name: 'LimitError', limit: 'bytes', value: 10 });
  await expect(read(input('%PDF-1.7 gates', 'a.pdf'), { limits: { pdfBytes: 10 } })).rejects.toMatchObject({ limit: 'pdfBytes' });
});

test('a document that its reader chokes on is unreadable, not a bug', async () => {
  await expect(read(input('PK\x03\x04word/document.xml', 'a.docx'))).rejects.toMatchObject({ name: 'ReadError' });
});

test('white space alone has no text', async () => {
  await expect(read(input(' \n\n\t\n'))).rejects.toMatchObject({ code: 'no-text' });
});

test('what could mark one copy of a text is told apart from it', async () => {
  const { identifying } = await read(input('Open\u200B the\u200B gates. ![](https://example.org/p.gif)'));
  expect(identifying).toEqual([
    { what: 'invisible characters', values: ['U+200B × 2'] },
    { what: 'remote links', values: ['https://example.org/p.gif'] },
  ]);
});
