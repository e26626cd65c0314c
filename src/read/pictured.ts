import { CAPTION_WORDS, words } from '../text/index.js';
import type { Locator, Warning } from '../types.js';

/** What stands in a file without pages, in order: so many words of text, a picture that would fill a page, or a smaller one in a paragraph of its own. */
export type Standing = { readonly words: number; readonly opening: string } | { readonly picture: Omit<Locator, 'block'> } | { readonly inFlow: Picture };

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
 * figure is none; the first and the last thing in the file are taken for covers. Of smaller ones it warns apart.
 */
export function pictureWarnings(all: readonly Standing[]): Warning[] {
  const small = all.flatMap((one, at) => ('inFlow' in one && !isCaptioned(all, at) ? [one.inFlow] : []));
  return [...pagePictures(all.filter((one) => !('inFlow' in one))), ...flowWarnings(small)];
}

function pagePictures(standing: readonly Standing[]): Warning[] {
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

/** A picture of a size for words in the flow of a text, and what is written for who does not see it. */
export interface Picture {
  readonly place: Omit<Locator, 'block'>;
  readonly says?: string;
}

/** In centimetres: no sentence stands in a picture of less width. */
const NARROW = 4;
/** The same in pixels. */
const NARROW_PIXELS = 150;
/** So many words that are written for who does not see a picture may be those in it. */
const WORDS = 5;

/** Whether a picture is wide enough for a sentence: an icon is not. Nothing known: it may be. */
export const hasRoom = (width: number, unit: 'cm' | 'px'): boolean => !(width > 0) || width >= (unit === 'cm' ? NARROW : NARROW_PIXELS);

/** Warns of pictures that stand alone between paragraphs. */
export function flowWarnings(pictures: readonly Picture[]): Warning[] {
  if (pictures.length === 0) return [];
  const texts = pictures.flatMap(({ says = '' }) => (words(says).length >= WORDS ? [says.slice(0, TEXT_LENGTH)] : []));
  const message = `The file holds ${pictures.length} picture${pictures.length === 1 ? '' : 's'} among its text; words in ${pictures.length === 1 ? 'it' : 'them'} were not read.`;
  return [{ code: 'picture', message, locators: pictures.map(({ place }) => ({ block: 0, ...place })), ...(texts.length > 0 ? { texts } : {}) }];
}

const TEXT_LENGTH = 1000;

/** How a caption begins. */
export const CAPTION = new RegExp(`^\\s*(?:${CAPTION_WORDS.join('|')})\\.?\\s{0,3}[\\dIVX]`, 'iu');

/** Whether a caption stands right before or after a picture. */
function isCaptioned(standing: readonly Standing[], at: number): boolean {
  return [standing[at - 1], standing[at + 1]].some((one) => one !== undefined && 'words' in one && CAPTION.test(one.opening));
}
