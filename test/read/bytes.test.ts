import { describe, expect, test } from 'vitest';
import { fromLatin, joined, latin } from '../../src/read/bytes.js';

const all = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
const native = (start?: number, end?: number) => Buffer.from(all).toString('latin1', start, end);

describe('bytes as text, one character a byte', () => {
  test('all of them', () => expect(latin(all)).toBe(native()));
  test('from one place to another', () => expect(latin(all, 100, 9_000)).toBe(native(100, 9_000)));
  test('to a place behind the end', () => expect(latin(all, 19_000, 30_000)).toBe(native(19_000)));
  test('from a place behind the end', () => expect(latin(all, 30_000, 40_000)).toBe(''));
  test('and back', () => expect(fromLatin(latin(all))).toEqual(all));
});

test('pieces are put together in order', () => expect(joined([new Uint8Array([1, 2]), new Uint8Array([3])], 3)).toEqual(new Uint8Array([1, 2, 3])));
