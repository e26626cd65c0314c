import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { expect, test } from 'vitest';
import { compare, compareFully } from '../../../src/compare.js';
import { read } from '../../../src/read/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const REPORT = '# On ports\n\nRecommendation 1: Ports should publish accounts.\n\nRecommendation 2: Quays must be inspected.\n';

const part = (name: string, text: string) =>
  `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`;
const message = (...parts: readonly string[]) =>
  bytes(
    `From: A Person <a.person@example.org>\r\nTo: b@example.org\r\nSubject: the draft\r\nDate: Tue, 3 May 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n${parts.join('')}--b--\r\n`,
  );

test('a message with one document attached: that document is read, and the message told', async () => {
  const { comparison, identifying } = await compareFully(
    { name: 'leak.eml', bytes: message(part('draft.md', REPORT)) },
    { name: 'final.md', bytes: bytes(REPORT) },
    {},
  );
  expect(comparison.summary).toMatchObject({ kept: 2, dropped: 0, added: 0 });
  expect(comparison.draft).toMatchObject({ name: 'leak.eml', format: 'markdown' });
  expect(comparison.warnings).toContainEqual(expect.objectContaining({ code: 'attachment', side: 'draft' }));
  expect(JSON.stringify(identifying.draft)).toContain('a.person@example.org');
  expect(JSON.stringify(comparison)).not.toContain('a.person@example.org');
});

test('a message with several documents: they are listed, none is chosen', async () => {
  await expect(read({ name: 'leak.eml', bytes: message(part('draft.md', REPORT), part('annex.rtf', '{\\rtf1 x}')) })).rejects.toThrow(
    'holds several documents (“draft.md”, “annex.rtf”): save the one you mean and give that',
  );
});

test('a message without a document: its own text is read, and what was left aside told', async () => {
  const document = await read({ name: 'note.eml', bytes: message(part('figures.xlsx', 'x')) });
  expect(JSON.stringify(document.root)).toContain('Here it is.');
  expect(document.warnings).toContainEqual(expect.objectContaining({ code: 'unread-part', texts: ['figures.xlsx'] }));
});

test('a page that a wiki or browser saved as one file, whatever its name', async () => {
  const page = `<html><body><h1>On ports</h1><p><b>Recommendation 1:</b> Ports should publish =C3=A9tats.</p><p>Recommendation 2: Quays must be inspected.</p></body></html>`;
  const mime = `Date: Tue, 3 May 2031 10:00:00 +0000\nMessage-ID: <1.example>\nSubject: Exported\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\n${page}\n--b--\n`;
  for (const name of ['page.doc', 'page.mht', 'page.mhtml']) {
    const { summary } = await compare({ name, bytes: bytes(mime) }, { name: 'final.md', bytes: bytes(REPORT.replace('accounts', 'états')) });
    expect(summary, name).toMatchObject({ kept: 2, dropped: 0, added: 0 });
  }
});

test.each([
  ['a letter that begins with a colon line', 'Subject: harbours\n\nPorts should close.\n'],
  ['front matter', '---\ntitle: x\n---\n\nPorts should close.\n'],
])('%s is no message', async (_title, text) => {
  const { format } = await read({ name: 'letter.txt', bytes: bytes(text) });
  expect(format).toBe('text');
});

const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')];
const stream = (name: string, content: readonly number[]) => ({ name, type: 2, length: content.length, binaryProvider: () => content });

test('a message of Outlook with a document attached', async () => {
  const properties = (size: number) =>
    stream(
      '__properties_version1.0',
      Array.from({ length: size }, () => 0),
    );
  const entries = [
    { name: 'Root Entry', type: 5, length: 0, children: [1, 2, 3] },
    properties(32),
    stream('__substg1.0_0037001F', utf16('the draft')),
    { name: '__attach_version1.0_#00000000', type: 1, length: 0, children: [4, 5, 6] },
    properties(8),
    stream('__substg1.0_3707001F', utf16('draft.md')),
    stream('__substg1.0_37010102', [...bytes(REPORT)]),
  ];
  const document = await read({ name: 'leak.msg', bytes: new Uint8Array(burn(entries)) });
  expect(document).toMatchObject({ format: 'markdown', title: 'On ports' });
  expect(document.identifying).toContainEqual({ what: 'subject', values: ['the draft'] });
});

const letter = (type: string, body: string) =>
  bytes(
    `From: a@example.org\nTo: b@example.org\nSubject: x\nDate: Tue, 3 May 2031 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/${type}; charset=utf-8\n\n${body}`,
  );

test.each([
  ['a greeting and a signature', 'plain', 'Dear all,\n\nPorts should close.\n\n-- \nA. Person\nTel. 123\n'],
  ['a closing', 'plain', 'Sehr geehrte Damen und Herren,\n\nPorts should close.\n\nMit freundlichen Grüßen\nA. Person\n'],
  ['HTML', 'html', '<p>Bonjour à tous,</p><p>Ports should close.</p><p>Bien cordialement,<br>A. Person</p><p>Tel. 123</p>'],
  ['the other languages', 'plain', 'Geachte collega’s,\n\nPorts should close.\n\nMet vriendelijke groet,\nA. Person\n'],
])('what frames a letter is no part of what it says: %s', async (_what, type, body) => {
  const { root } = await read({ name: 'letter.eml', bytes: letter(type, body) });
  const said = root.children.filter(({ data }) => !(data as { furniture?: boolean } | undefined)?.furniture);
  expect(said.map((node) => JSON.stringify(node))).toEqual([expect.stringContaining('Ports should close.')]);
});

test.each([
  ['thanks to people', 'Ports should close.\n\nThanks to everyone who wrote to the panel over the winter.\n'],
  [
    'a closing far from the end',
    `Regards, A. Person\n\n${'The port was visited in the spring of the year, and all of its quays were seen by us.\n\n'.repeat(3)}`,
  ],
  ['a line that parts', 'Ports should:\n\n1. Close.\n\n--\n\nSheds should be repaired.\n\nGates should be closed.\n'],
  ['a line that parts a list', 'Ports should\n\n1. close\n\n--\n\n2. paint sheds\n\n3. repair gates\n'],
  ['a line that parts commands', 'Ports should close.\n\n--\n\nPaint the sheds\n\nRepair the gates\n'],
  ['a line far from the end', `Ports should close.\n\n--\n\n${'Paint the sheds\n\n'.repeat(13)}`],
  ['thanks before more', 'Ports should close.\n\nThanks, and two more.\n\nPaint the sheds\n\nRepair the gates\n'],
  ['thanks before all', 'Many thanks, here is the list.\n\nPaint the sheds\n\nRepair the gates\n'],
  ['a greeting that goes on', 'Dear all, ports should close.\n\nSheds should be painted.\n'],
  ['a sentence that begins like a greeting', 'Care homes should publish their accounts\n\nSheds should be painted.\n'],
])('%s is text', async (_what, body) => {
  const { root } = await read({ name: 'letter.eml', bytes: letter('plain', body) });
  expect(JSON.stringify(root)).not.toContain('furniture');
});
