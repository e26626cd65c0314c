import { constants, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inflated } from '../../../src/read/pdf/inflated.js';
import { inflated as inPage } from '../../../src/read/pdf/inflated.web.js';
import { DecompressionStream as Unpacking } from '../../../src/read/pdf/unpacking.js';

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

describe.each([
  ['in Node', inflated],
  ['in a page', inPage],
])('unpacks as zlib does %s', (_, unpack) => {
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
  ])('%s', (_, bytes) => expect(outcome((given) => unpack(given, 1_000_000), bytes)).toEqual(outcome(native, bytes)));

  test('as many bytes as allowed', () => expect(unpack(packed, text.length)).toHaveLength(text.length));
  test('and tells of one more', () => expect(unpack(packed, text.length - 1)).toBeUndefined());
});

/** As pdf.js asks for it. */
async function streamed(Stream: typeof Unpacking | typeof DecompressionStream, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  try {
    const { readable, writable } = new Stream('deflate');
    const writer = writable.getWriter();
    writer.write(bytes).catch(() => undefined);
    writer.close().catch(() => undefined);
    const chunks: Uint8Array[] = [];
    const reader = readable.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value as Uint8Array);
    return joined(...chunks);
  } catch {
    return undefined;
  }
}

test.each([
  ['a whole stream', packed],
  ['a stream that is cut off', packed.slice(0, packed.length - 60)],
  ['nothing', new Uint8Array()],
  ['a wrong checksum', broken],
  ['what is no such data', tail],
])('unpacks for pdf.js as the stream of Node does: %s', async (_, bytes) => {
  expect(await streamed(Unpacking, bytes)).toEqual(await streamed(DecompressionStream, bytes));
});
test('and refuses other formats', () => expect(() => new Unpacking('gzip')).toThrow(TypeError));
