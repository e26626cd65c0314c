import iconv from 'iconv-lite';
import { ReadError } from '../errors.js';

/** Text of a file and the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Bytes looked at for the NUL pattern of UTF-16 without a mark. */
const SAMPLE = 4096;
/** Share of NUL bytes at even or odd places: Latin text in UTF-16 has nearly all of them, other text none. */
const NUL_SHARE = 0.3;

function byMark(bytes: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];
}

function byPattern(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (half === 0 || (even < half * NUL_SHARE && odd < half * NUL_SHARE)) return undefined;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const convert = (bytes: Uint8Array, encoding: string): Decoded => ({ text: iconv.decode(bytes as Buffer, encoding), encoding });

/**
 * Text of bytes: the encoding named, else the byte-order mark, else the NUL pattern of UTF-16, else UTF-8 where every byte is valid, else windows-1252.
 * Throws ReadError when the encoding named is unknown.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined && !iconv.encodingExists(encoding))
    throw new ReadError('unsupported', `unknown encoding "${encoding}"; try utf-8 or windows-1252`);
  const known = encoding ?? byMark(bytes) ?? byPattern(bytes);
  if (known !== undefined && known !== 'utf-8') return convert(bytes, known);
  const text = strictUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return convert(bytes, known ?? 'windows-1252');
}
