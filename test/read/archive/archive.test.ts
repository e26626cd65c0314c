import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { expectArchive, openArchive } from '../../../src/read/archive/index.js';
import { LimitError, ReadError } from '../../../src/read/errors.js';

const zip = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level });
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The error that reading every entry gives. */
function failure(bytes: Uint8Array, limits = {}): unknown {
  try {
    const archive = openArchive(bytes, { limits });
    for (const name of archive.names) archive.read(name);
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The bytes with those from `at` on replaced. */
function patched(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

test.each([0, 6] as const)('reads entries packed at level %i, whatever the case of their names', (level) => {
  const archive = openArchive(zip({ 'word/document.xml': 'Text' }, level), {});
  expect([archive.names, text(archive.read('Word/Document.xml')), archive.read('none')]).toEqual([['word/document.xml'], 'Text', undefined]);
});

test('reads an archive with bytes before it', () => {
  expect(text(openArchive(new Uint8Array([1, 2, 3, ...zip({ a: 'Text' })]), {}).read('a'))).toBe('Text');
});

test('stops a bomb by what comes out of it, not by what it says of itself', () => {
  const bomb = zip({ a: 'x'.repeat(5_000_000) });
  const lying = patched(bomb, bomb.length - 22 - 47 + 24, [10, 0, 0, 0]);
  for (const bytes of [bomb, lying]) {
    const error = failure(bytes, { inflatedBytes: 1_000_000 });
    expect(error).toBeInstanceOf(LimitError);
    expect((error as LimitError).limit).toBe('inflatedBytes');
  }
});

test('counts all that is unpacked, entry after entry', () => {
  expect(failure(zip({ a: 'x'.repeat(600), b: 'x'.repeat(600) }), { inflatedBytes: 1000 })).toBeInstanceOf(LimitError);
});

test('refuses too many entries before it looks at any', () => {
  const many = zip(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at}`, ''])));
  expect((failure(many, { entries: 20 }) as LimitError).limit).toBe('entries');
});

test('refuses two parts of one name, which readers would take differently', () => {
  expect((failure(zip({ 'a.xml': 'one', 'A.xml': 'two' })) as ReadError).message).toContain('two parts');
});

test('finds what is cut short or altered', () => {
  const whole = zip({ a: 'Text of the report' }, 0);
  expect(failure(whole.subarray(0, whole.length - 10))).toBeInstanceOf(ReadError);
  expect((failure(patched(whole, 35, [88])) as ReadError).message).toContain('checksum');
  expect(failure(patched(whole, whole.length - 6, [255, 255, 255, 0]))).toBeInstanceOf(ReadError);
});

test('survives any single byte set wrong', () => {
  const whole = zip({ a: 'Text', b: 'More text' });
  for (let at = 0; at < whole.length; at++) {
    const error = failure(patched(whole, at, [255]));
    if (error !== undefined) expect(error instanceof ReadError || error instanceof LimitError, `byte ${at}: ${error}`).toBe(true);
  }
});

test('tells an old or encrypted Office file, and an empty one', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0];
  const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const code = (bytes: readonly number[]): string => {
    try {
      expectArchive(new Uint8Array(bytes), 'Word document');
      return 'archive';
    } catch (error) {
      return (error as ReadError).code;
    }
  };
  expect([code(ole), code([...ole, ...encrypted]), code([]), code([65, 66]), code([...zip({ a: '' })])]).toEqual([
    'unsupported',
    'encrypted',
    'empty',
    'unreadable',
    'archive',
  ]);
});
