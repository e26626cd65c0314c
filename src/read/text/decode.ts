import iconv from 'iconv-lite';
import { ReadError } from '../errors.js';
import { type Decoded, encodingShown, strictUtf8 } from './utf8.js';

const convert = (bytes: Uint8Array, encoding: string): Decoded => ({ text: iconv.decode(bytes, encoding), encoding });

/** Fewer odd letters may be slips of the pen. */
const ODD = 2;
/** A sign, or a capital, where only small letters and an apostrophe stand: "cafŽ", "lÕétat", "MŸnchen". Marks of trade and degrees stand there, too. */
const MISPLACED = /(?<=\p{Ll})(?![\p{Ll}\p{M}\p{P}\p{No}\s™®©°§¶])[^ -~](?=\p{Ll}|\s|$)|[\u0080-\u009f]/gu;

const misplaced = ({ text }: Decoded): number => text.match(MISPLACED)?.length ?? 0;

/** One of them that tells: inside a word, or a capital that ends one. A sign behind a letter may be a unit ("5 k¥"), whatever the Macintosh makes of it. */
const TELLING = /(?<=\p{Ll}{2})(?![A-Z])\p{Lu}|(?<=\p{Ll})(?![\p{Ll}\p{M}\p{P}\p{No}\s™®©°§¶])[^ -~](?=\p{L})|(?<=\p{L})[\u0080-\u009f]/u;

/** Text of one byte a letter, as old programs wrote it: that of Windows, but where its letters are odd and those of the Macintosh are not. */
function oldest(bytes: Uint8Array): Decoded {
  const windows = convert(bytes, 'windows-1252');
  if (misplaced(windows) < ODD || !TELLING.test(windows.text)) return windows;
  const macintosh = convert(bytes, 'macintosh');
  return misplaced(macintosh) === 0 ? macintosh : windows;
}

/**
 * Text of bytes: the encoding named, else the byte-order mark, else the NUL pattern of UTF-16, else UTF-8 where every byte is valid, else windows-1252, or the
 * Macintosh's letters where those make words.
 * Throws ReadError when the encoding named is unknown.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined && !iconv.encodingExists(encoding)) throw new ReadError('encoding', `unknown encoding "${encoding}"; try utf-8 or windows-1252`);
  const known = encoding ?? encodingShown(bytes);
  if (known !== undefined && known !== 'utf-8') return convert(bytes, known);
  return strictUtf8(bytes) ?? (known === undefined ? oldest(bytes) : convert(bytes, known));
}
