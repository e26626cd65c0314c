import { expect, test } from 'vitest';
import { read } from '../../src/read/index.js';
import { standInOf } from '../../src/read/stand-in.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:0123456789abcdef\nsize 41213\n';

test.each([
  ['a pointer of Git LFS as a Word file', 'report.docx', LFS, /Git LFS.*git lfs pull/],
  ['a pointer of Git LFS as Markdown', 'report.md', LFS, /Git LFS/],
  ['a pointer of Git LFS as a PDF', 'report.pdf', LFS, /Git LFS/],
  ['a pointer of git-annex', 'report.txt', '/annex/objects/SHA256E-s41213--0123456789abcdef.txt\n', /git-annex/],
  ['what git-crypt keeps', 'report.md', '\0GITCRYPT\0\x8f\x01\x02', /git-crypt unlock/],
  ['what macOS keeps beside a file', '._report.md', '\0\x05\x16\x07\0\x02\0\0Mac OS X', /macOS/],
  ['a link of Cygwin', 'report.md', '!<symlink>\xff\xfer\0e\0', /Cygwin/],
  ['a shortcut of Windows', 'report.txt', 'L\0\0\0\x01\x14\x02\0\0\0', /shortcut/],
])('%s is no document: what it is and what to do is said', async (_title, name, content, says) => {
  await expect(read({ name, bytes: bytes(content) })).rejects.toMatchObject({ name: 'ReadError', code: 'unreadable', message: expect.stringMatching(says) });
});

test.each(['# Report\n\nversion https://git-lfs.github.com/spec/v1', 'Version 2 of the report.', '/annex B/objects of the museum', ''])(
  'a text that speaks of such is one: %j',
  (content) => expect(standInOf(bytes(content))).toBeUndefined(),
);
