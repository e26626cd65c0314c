// What is changed: the reports of the fixtures in every format that a few lines can make of them, and the files that other projects keep.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hostile = join(root, '..', 'shared', 'hostile');
/** Longer ones would fill the time with one case. */
const MOST_BYTES = 300_000;

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const blocks = (text) => text.split(/\n{2,}/).filter(Boolean);
const tagged = (text, open, close) => blocks(text).map((block) => open + escaped(block.replace(/^#+ /, '')) + close);
const zip = (parts) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])), { mtime: '2000-01-01' });
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns';

/** A report as Markdown has it, as bytes of each format. */
const FORMATS = {
  md: (text) => text,
  txt: (text) => text.replace(/^#+ /gm, ''),
  html: (text) => `<!doctype html><html><body>${tagged(text, '<p>', '</p>').join('\n')}</body></html>`,
  rtf: (text) => `{\\rtf1\\ansi ${blocks(text).join('\\par\n')}}`,
  tex: (text) => `\\documentclass{article}\\begin{document}\n${text.replace(/^#+ (.*)$/gm, '\\section{$1}')}\n\\end{document}`,
  rst: (text) => text.replace(/^#+ (.*)$/gm, (_, title) => `${title}\n${'='.repeat(title.length)}`),
  adoc: (text) => text.replace(/^(#+) /gm, (_, marks) => `${'='.repeat(marks.length)} `),
  eml: (text) => `From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${text}`,
  docx: (text) =>
    zip({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${tagged(text, '<w:p><w:r><w:t>', '</w:t></w:r></w:p>').join('')}</w:body></w:document>`,
    }),
  odt: (text) =>
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content xmlns:office="${OFFICE}:office:1.0" xmlns:text="${OFFICE}:text:1.0"><office:body><office:text>${tagged(text, '<text:p>', '</text:p>').join('')}</office:text></office:body></office:document-content>`,
    }),
};

/** The drafts of the fixtures. */
const reports = () =>
  readdirSync(join(root, 'fixtures'))
    .sort()
    .map((name) => ({ name, path: join(root, 'fixtures', name, 'draft.md') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, text: readFileSync(path, 'utf8') }));

/** Files as { name, bytes }; ours first. */
export function corpus() {
  const ours = reports().flatMap(({ name, text }) =>
    Object.entries(FORMATS).map(([extension, make]) => ({ name: `${name}.${extension}`, bytes: Buffer.from(make(text)) })),
  );
  if (!existsSync(hostile)) console.warn('SKIPPED: no ../shared/hostile, only generated files are changed');
  const theirs = existsSync(hostile)
    ? readdirSync(hostile, { recursive: true })
        .map((name) => String(name))
        .sort()
    : [];
  const kept = theirs.filter((name) => /[\\/]/.test(name)).map((name) => ({ name, bytes: readFileSync(join(hostile, name)) }));
  return [...ours, ...kept.filter(({ bytes }) => bytes.length > 0 && bytes.length <= MOST_BYTES)];
}
