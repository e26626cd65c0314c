import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digest as inNode } from '../../src/text/digest.js';
import { digest as inPage } from '../../src/text/digest.web.js';
import { digest64, sha256 } from '../../src/text/hash.js';

const samples = ['', 'abc', 'Über “Anführungen” 😀', 'half a pair \ud83d here', 'x'.repeat(100_000)];

test.each(samples)('%j hashes as Node hashes it', (text) => expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex')));
test.each(samples)('%j in base64, too', (text) => expect(digest64(text)).toBe(createHash('sha256').update(text).digest('base64')));
test('bytes', () =>
  expect(sha256(new Uint8Array([0, 255]))).toBe(
    createHash('sha256')
      .update(Buffer.from([0, 255]))
      .digest('hex'),
  ));

test('a page hashes as Node does', () => {
  const bytes = new TextEncoder().encode(samples.join());
  expect([...inPage(bytes)]).toEqual([...inNode(bytes)]);
});
