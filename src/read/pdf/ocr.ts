import type { Ocr, PagePicture, ReadOptions, ScannedPage } from '../../types.js';
import { pictured } from './pictured.js';
import type { SeenPage } from './seen.js';
import { type Reading, withWords } from './seenwords.js';

/** The pages of a document after reading, and those of them whose words were seen in their pictures. */
export interface Scanned {
  readonly pages: readonly SeenPage[];
  readonly scanned: readonly ScannedPage[];
}

interface Reader extends Pick<ReadOptions, 'signal' | 'onProgress'> {
  readonly ocr: Ocr;
  /** the picture of a page; undefined where it shows none */
  readonly picture: (page: number) => Promise<PagePicture | undefined>;
}

/** Has the pictures of pages without text read, so many at once as the program likes; a page in which nothing is seen stays as it was. */
export async function readPictures(pages: readonly SeenPage[], reader: Reader): Promise<Scanned> {
  const wanted = new Set(pictured(pages).map(({ page }) => page));
  const without = pages.filter(({ page }) => wanted.has(page));
  const readings: Reading[] = [];
  for (let from = 0; from < without.length; from += reader.ocr.atOnce) {
    reader.signal?.throwIfAborted();
    reader.onProgress?.({ file: '', page: without[from]?.page ?? 1, pages: pages.length });
    const read = await Promise.all(without.slice(from, from + reader.ocr.atOnce).map((page) => readPicture(page, reader)));
    readings.push(...read.filter((reading) => reading !== undefined));
  }
  const seen = new Map(withWords(readings).map((each) => [each.scanned.page, each]));
  return { pages: pages.map((page) => seen.get(page.page)?.page ?? page), scanned: [...seen.values()].map(({ scanned }) => scanned) };
}

async function readPicture(page: SeenPage, { ocr, picture: pictureOf }: Reader): Promise<Reading | undefined> {
  const picture = await pictureOf(page.page);
  if (!picture) return undefined;
  const lines = (await ocr.read(picture)).filter(({ words }) => words.length > 0);
  return lines.length > 0 ? { page, picture: { width: picture.width, height: picture.height }, lines } : undefined;
}
