import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/limits.js';
import { LimitError } from '../../../src/read/errors.js';
import { bounded } from '../../../src/read/pdf/streams.js';

const LIMITS = { ...DEFAULT_LIMITS, inflatedBytes: 10_000 };
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const packed = (length: number, times = 1): string => {
  let data = Buffer.alloc(length, 'a');
  for (let left = times; left > 0; left--) data = deflateSync(data);
  return data.toString('latin1');
};
const object = (dictionary: string, data: string): string => `5 0 obj\n<< ${dictionary} >>\nstream\n${data}\nendstream\nendobj\n`;
const check = (file: string, pictures = false): Uint8Array => bounded(bytes(`%PDF-1.7\n${file}trailer`), LIMITS, pictures);
const header = (made: Uint8Array): number => Buffer.from(made).indexOf('stream\n') + 'stream\n'.length;

describe('streams of a PDF are unpacked to no more than the limit', () => {
  test('a page under it passes as it is', () => {
    const file = object('/Filter /FlateDecode', packed(9_000));
    expect(check(file)).toEqual(bytes(`%PDF-1.7\n${file}trailer`));
  });
  test('a page over it is refused', () => expect(() => check(object('/Filter/FlateDecode', packed(11_000)))).toThrow(LimitError));
  test('one packed twice is refused', () => expect(() => check(object('/Filter [/FlateDecode /FlateDecode]', packed(11_000, 2)))).toThrow(LimitError));
  test('one whose dictionary is long is refused', () =>
    expect(() => check(object(`/Filter /FlateDecode /X (${' '.repeat(100_000)} obj)`, packed(11_000)))).toThrow(LimitError));
  test('one that is cut off is refused', () => expect(() => check(object('/Filter /FlateDecode', packed(1_000_000).slice(0, 900)))).toThrow(LimitError));
  test('many together are refused', () => expect(() => check(object('/Filter /FlateDecode', packed(9_000)).repeat(20))).toThrow(LimitError));
  test('one that is not packed passes', () => expect(() => check(object('', 'a'.repeat(20_000)))).not.toThrow());
  test('a damaged one is left to the engine', () => expect(() => check(object('/Filter /FlateDecode', 'no such data'))).not.toThrow());
});

describe('pictures reach any size', () => {
  const picture = object('/Type/XObject/Subtype/Image/Filter/FlateDecode', packed(11_000));
  test('and cannot be unpacked where they are not asked for', () => {
    const made = check(picture);
    expect([...made.slice(header(made), header(made) + 3)]).toEqual([0, 0, packed(11_000).charCodeAt(2)]);
  });
  test('nor where they are over the limit', () => {
    const made = check(picture, true);
    expect(made[header(made)]).toBe(0);
  });
  test('smaller ones stay where they are asked for', () => {
    const made = check(object('/Subtype /Image /Filter /FlateDecode', packed(9_000)), true);
    expect(made[header(made)]).not.toBe(0);
  });
});
