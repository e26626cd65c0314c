import { FORMAT_BY_EXTENSION, isPlain } from '../formats.js';
import type { Format, Input } from '../types.js';
import { latin } from './bytes.js';
import { isFlatText, isFlatWord } from './flat.js';

/** Bytes looked at for magic numbers and marks of a format. */
const HEAD = 4096;

const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** What kind of zip: by the entry names and the stored "mimetype" at its head, else by its directory at the tail. */
function zipFormat(bytes: Uint8Array, extension: string): Format {
  const seen = latin(bytes, 0, HEAD) + latin(bytes, Math.max(0, bytes.length - 65_536), bytes.length);
  if (seen.includes('application/epub+zip')) return 'epub';
  if (seen.includes('application/vnd.oasis.opendocument')) return 'odt';
  if (/word\/|\[Content_Types\]\.xml/.test(seen)) return 'docx';
  const named = FORMAT_BY_EXTENSION.get(extension);
  return named === 'odt' || named === 'epub' ? named : 'docx';
}

/** PNG, JPEG, and TIFF in both orders of its bytes. */
const PICTURES = ['\x89PNG', '\xff\xd8\xff', 'II*\0', 'MM\0*'];

const ZIP_STARTS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

function byMagic(bytes: Uint8Array, extension: string): Format | undefined {
  const head = latin(bytes, 0, 1024);
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (PICTURES.some((start) => head.startsWith(start))) return 'picture';
  if (ZIP_STARTS.some((start) => head.startsWith(start))) return zipFormat(bytes, extension);
  if (isOutlook(bytes)) return undefined;
  // an OLE container: an encrypted or old Word file, which the Word reader names
  if (head.startsWith(OLE)) return 'docx';
  if (isFlatText(bytes)) return 'odt';
  // the Word reader says how to save such a file
  return isFlatWord(bytes) ? 'docx' : undefined;
}

const OLE = '\xd0\xcf\x11\xe0';
/** The stream that each Outlook message has, as its directory names it (UTF-16). */
const MESSAGE_STREAM = [...'__properties_version1.0'].map((letter) => `${letter}\0`).join('');

const isOutlook = (bytes: Uint8Array): boolean => latin(bytes, 0, 8).startsWith(OLE) && latin(bytes).includes(MESSAGE_STREAM);

/** A header line, and those that every message of the internet or page saved as one has among its first. */
const HEADERS =
  /^(?:From |[A-Za-z][A-Za-z-]{1,40}: ?[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,40}){1,200}?(?:MIME-Version|Content-Type|Message-ID|Received): /i;

/** Whether a file is a message that holds a document: "mail" by the rules of the internet (web archives are such, too), "outlook" as Outlook saves it. */
export function messageOf(input: Input): 'mail' | 'outlook' | undefined {
  if (isOutlook(input.bytes)) return 'outlook';
  const head = latin(input.bytes, 0, HEAD)
    .replace(/^\xef\xbb\xbf/, '')
    .replaceAll('\r', '');
  return /^[A-Za-z-]{2,40}: ?/.test(head) && HEADERS.test(head) ? 'mail' : undefined;
}

/** Whether a file inside another is a document of a format that is read. */
export function isDocument(input: Pick<Input, 'name' | 'bytes'>): boolean {
  const extension = extensionOf(input.name);
  if (/^(?:png|jpe?g|tiff?|gif|svg|webp|bmp|css|js|ico|vcf|ics|p7s|asc|xlsx?|csv|pptx?|zip)$/.test(extension)) return false;
  return byMagic(input.bytes, extension) !== undefined || FORMAT_BY_EXTENSION.has(extension);
}

const HTML_START = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

function isHtml(bytes: Uint8Array): boolean {
  return HTML_START.test(
    latin(bytes, 0, HEAD)
      .replace(/^\xef\xbb\xbf/, '')
      .replace(/\0/g, '')
      .replace(/^(?:\xff\xfe|\xfe\xff)/, ''),
  );
}

/** Syntax that a damaged or cut PDF keeps, at its head or its end: as text it would be a document that says "xref" and "endobj". */
const PDF_PART = /\bendobj\b|\bendstream\b|\bstartxref\b|\btrailer\s{0,4}<</;

function isPartOfPdf(bytes: Uint8Array): boolean {
  return PDF_PART.test(`${latin(bytes, 0, HEAD)}\n${latin(bytes, Math.max(0, bytes.length - 1024), bytes.length)}`);
}

/** Marks of Markdown in text without a telling name: headings, links, emphasis, fences. */
const MARKDOWN_MARK = /^#{1,6} \S|^```|\[[^\]\n]{1,200}\]\([^)\n]{1,400}\)|\*\*[^*\n]{1,200}\*\*/m;

/** The format of a document: by magic bytes and content first, then by the extension of its name. */
export function formatOf(input: Input): Format {
  const extension = extensionOf(input.name);
  const magic = byMagic(input.bytes, extension);
  if (magic) return magic;
  const named = FORMAT_BY_EXTENSION.get(extension);
  if (named && isPlain(named)) return named;
  if (isHtml(input.bytes)) return 'html';
  if (named === 'pdf' || isPartOfPdf(input.bytes)) return 'pdf';
  return MARKDOWN_MARK.test(latin(input.bytes, 0, 65_536)) ? 'markdown' : 'text';
}
