import iconv from 'iconv-lite';
import { fromLatin } from '../bytes.js';
import { symbol } from '../flow/index.js';

/** A font of the font table: what its bytes mean depends on it. */
export interface Font {
  readonly charset: number;
  readonly name: string;
}

/** The code pages of RTF's charset numbers; those that are not here take the file's own. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'cp932',
  129: 'cp949',
  134: 'cp936',
  136: 'cp950',
  161: 'cp1253',
  162: 'cp1254',
  163: 'cp1258',
  177: 'cp1255',
  178: 'cp1256',
  186: 'cp1257',
  204: 'cp1251',
  222: 'cp874',
  238: 'cp1250',
  254: 'cp437',
};
const SYMBOLS = 2;
const WESTERN = 'cp1252';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant
const ASCII = /^[\x00-\x7f]*$/;

/** The code page that a file names for itself, by number. */
export function codePage(number: number | undefined): string {
  const name = `cp${number}`;
  if (number === 65001) return 'utf8';
  if (number === 10000) return 'macintosh';
  return iconv.encodingExists(name) ? name : WESTERN;
}

/** The text that bytes (one a character) print in a font. */
export function decode(bytes: string, font: Font | undefined, page: string): string {
  if (font?.charset === SYMBOLS) return [...bytes].map((byte) => (byte <= ' ' ? byte : symbol(font.name, (0xf000 + byte.charCodeAt(0)).toString(16)))).join('');
  if (ASCII.test(bytes)) return bytes;
  return iconv.decode(fromLatin(bytes), CODE_PAGES[font?.charset ?? 0] ?? page);
}
