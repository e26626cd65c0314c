import { constants, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inflated } from '../../../src/read/pdf/inflated.js';

const text = 'The board should publish its plan. '.repeat(500);
const packed = new Uint8Array(deflateSync(text));
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const tail = new TextEncoder().encode('\nendstream\nendobj\n');
const broken = packed.with(packed.length - 1, (packed.at(-1) ?? 0) ^ 1);
const native = (bytes: Uint8Array) => new Uint8Array(inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }));
const outcome = (unpack: (bytes: Uint8Array) => Uint8Array | undefined, bytes: Uint8Array) => {
  try {
    return unpack(bytes);
  } catch {
    return 'damaged';
  }
};

describe('unpacks as zlib does', () => {
  test.each([
    ['a whole stream', packed],
    ['what stands behind its end', joined(packed, tail)],
    ['one stream behind another', joined(packed, packed)],
    ['a stream that is cut off', packed.subarray(0, packed.length - 60)],
    ['its head alone', packed.subarray(0, 2)],
    ['nothing', new Uint8Array()],
    ['a wrong checksum', broken],
    ['what is no such data', tail],
    ['what gzip packs', new Uint8Array([31, 139, 8, 0, 0, 0, 0, 0])],
  ])('%s', (_, bytes) => expect(outcome((given) => inflated(given, 1_000_000), bytes)).toEqual(outcome(native, bytes)));
});

test('as many bytes as allowed are unpacked', () => expect(inflated(packed, text.length)).toHaveLength(text.length));
test('one byte more is told', () => expect(inflated(packed, text.length - 1)).toBeUndefined());
