import type { Document, ReadOptions } from '../../types.js';
import { latin } from '../bytes.js';
import { ReadError } from '../errors.js';
import { checkLimit, limitsOf } from '../limits.js';
import { readPdf } from '../pdf/index.js';
import { sheetOfJpeg } from './jpeg.js';
import type { Sheet } from './model.js';
import { wrapped } from './wrapped.js';

/**
 * Reads a picture of a page, or of several (TIFF), as a PDF that holds nothing else. Throws ReadError where no program is asked to read pictures
 * or the file is damaged, LimitError where unpacking it would take more than is allowed.
 */
export async function readPicture(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  if (!options.ocr) throw new ReadError('no-text', 'the file is a picture and has no text; with --ocr it is read by tesseract on this machine');
  const document = await readPdf(wrapped(await sheetsOf(bytes, options)), options);
  // what pdf.js finds in the wrapping is not of the file
  return { ...document, format: 'picture', identifying: holdsExif(bytes) ? [{ what: 'notes of a camera', values: ['Exif'] }] : [] };
}

/** Cameras write who, when and where beside the picture. */
const holdsExif = (bytes: Uint8Array): boolean => /Exif\0\0|eXIf/.test(latin(bytes, 0, HEAD));

const HEAD = 65_536;

async function sheetsOf(bytes: Uint8Array, options: ReadOptions): Promise<readonly Sheet[]> {
  const check = (points: number): void => checkLimit(limitsOf(options), 'inflatedBytes', points, 'points in the picture');
  const head = latin(bytes, 0, 4);
  if (head.startsWith('\xff\xd8')) {
    const sheet = sheetOfJpeg(bytes);
    check(sheet.width * sheet.height);
    return [sheet];
  }
  if (head === '\x89PNG') {
    const { sheetOfPng, sizeOfPng } = await import('./png.js');
    check(sizeOfPng(bytes));
    return [sheetOfPng(bytes)];
  }
  const pages = (await import('./tiff.js')).pagesOfTiff(bytes);
  check(pages.reduce((sum, { size }) => sum + size, 0));
  if (pages.length === 0) throw new ReadError('unreadable', 'cannot be read as a TIFF: it holds no picture');
  return pages.map(({ sheet }) => sheet());
}
