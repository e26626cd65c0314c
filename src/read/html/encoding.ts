import { latin } from '../bytes.js';
import { decode } from '../text/decode.js';
import type { Decoded } from '../text/utf8.js';

/** Browsers look for the declared encoding in the first kilobyte; pages with long comments put it later. */
const HEAD = 4096;

const CHARSET = /<(?:meta\b[^>]{0,400}?charset\s{0,4}=\s{0,4}["']?|\?xml[^>]{0,100}?encoding\s{0,4}=\s{0,4}["'])([\w.:-]{1,40})/i;

/** What pages call Latin-1 is windows-1252, by the encoding standard. */
const MEANT: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'utf-16': 'utf-8',
};

const hasMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xef && bytes[1] === 0xbb) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

const known = (encoding: string): boolean => {
  try {
    decode(new Uint8Array([32]), encoding);
    return true;
  } catch {
    return false;
  }
};

/** Text of a page: the encoding named, else the byte-order mark, else valid UTF-8, else what the page declares, else windows-1252. */
export function decodePage(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined || hasMark(bytes)) return decode(bytes, encoding);
  const declared = CHARSET.exec(latin(bytes, 0, HEAD))?.[1]?.toLowerCase();
  const meant = declared === undefined ? undefined : (MEANT[declared] ?? declared);
  // a page that says UTF-8 and is not gets the same second chance as a page that says nothing
  if (meant === undefined || meant === 'utf-8' || meant === 'utf8' || !known(meant)) return decode(bytes);
  return meant === 'windows-1252' ? decode(bytes) : decode(bytes, meant);
}
