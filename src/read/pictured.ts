import { CAPTION_WORDS } from '../text/index.js';
import type { Locator, Warning } from '../types.js';

/** What stands in a file without pages, in order: so many words of text, or a picture that would fill a page. */
export type Standing = { readonly words: number; readonly opening: string } | { readonly picture: Omit<Locator, 'block'> };

/** As many words as a page of a report holds. */
const PAGE_OF_WORDS = 350;
/** Pictures at the ends are covers, one or this share of the pages, whichever is more. */
const ENDS = 0.1;
/** In centimetres: a smaller picture is a figure beside text. */
const LEAST = { width: 11, height: 15 };

/** Whether a picture is as large as the text of a page. */
export function fillsPage(width: number, height: number): boolean {
  return width >= LEAST.width && height >= LEAST.height;
}

/**
 * Warns of pictures of a page's size that stand where text could stand: a part of a report that was pasted in as a scan. A captioned
 * figure is none; the first and the last thing in the file are taken for covers.
 */
export function pictureWarnings(standing: readonly Standing[]): Warning[] {
  const pictures = standing.flatMap((one, at) => ('picture' in one && !isCaptioned(standing, at) ? [{ at, place: one.picture }] : []));
  const written = standing.reduce((sum, one) => sum + ('words' in one ? one.words : 0), 0);
  const pages = Math.ceil(written / PAGE_OF_WORDS) + pictures.length;
  const covers = pictures.filter(({ at }) => at === 0 || at === standing.length - 1);
  const letPass = covers.length <= Math.max(1, ENDS * pages) ? covers : [];
  const told = pictures.filter((picture) => !letPass.includes(picture));
  if (told.length === 0) return [];
  const message = `${told.length} picture${told.length === 1 ? '' : 's'} of the size of a page stand${told.length === 1 ? 's' : ''} where text could stand: likely scanned pages, whose words were not read.`;
  return [{ code: 'picture-of-text', message, locators: told.map(({ place }) => ({ block: 0, ...place })) }];
}

const CAPTION = new RegExp(`^\\s*(?:${CAPTION_WORDS.join('|')})\\.?\\s{0,3}[\\dIVX]`, 'iu');

/** Whether a caption stands right before or after a picture. */
function isCaptioned(standing: readonly Standing[], at: number): boolean {
  return [standing[at - 1], standing[at + 1]].some((one) => one !== undefined && 'words' in one && CAPTION.test(one.opening));
}
