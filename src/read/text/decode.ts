import iconv from 'iconv-lite';
import { ReadError } from '../errors.js';
import { type Decoded, encodingShown, strictUtf8 } from './utf8.js';

const convert = (bytes: Uint8Array, encoding: string): Decoded => ({ text: iconv.decode(bytes, encoding), encoding });

/**
 * Text of bytes: the encoding named, else the byte-order mark, else the NUL pattern of UTF-16, else UTF-8 where every byte is valid, else windows-1252.
 * Throws ReadError when the encoding named is unknown.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined && !iconv.encodingExists(encoding)) throw new ReadError('encoding', `unknown encoding "${encoding}"; try utf-8 or windows-1252`);
  const known = encoding ?? encodingShown(bytes);
  if (known !== undefined && known !== 'utf-8') return convert(bytes, known);
  return strictUtf8(bytes) ?? convert(bytes, known ?? 'windows-1252');
}
