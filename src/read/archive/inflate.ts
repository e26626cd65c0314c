import { Inflate } from 'fflate';
import { joined } from '../bytes.js';
import { ReadError } from '../errors.js';

/** Deflate grows at most 1,032-fold, so a step of 16 KB puts at most 16 MB into memory before the budget is looked at. */
const STEP = 16 * 1024;

/** Inflates raw deflate data, telling `count` how many bytes each step gave (it throws when they are too many); throws a ReadError on damaged data. */
export function inflate(packed: Uint8Array, count: (bytes: number) => void): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    length += chunk.length;
    ended ||= final;
  });
  for (let at = 0; at < packed.length && !ended; at += STEP) {
    const before = length;
    const last = at + STEP >= packed.length;
    try {
      stream.push(packed.subarray(at, at + STEP), last);
    } catch {
      throw new ReadError('unreadable', 'the file is damaged (its packed data cannot be unpacked): get it again from where it came');
    }
    count(length - before);
  }
  return joined(chunks, length);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of zip archives. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
