import { ranges } from '../../text/places.js';
import type { Locator, Warning } from '../../types.js';

/** What a page without words of its own shows: writing that was not read, a few lines at the end of the document, or a picture at one end that holds none. */
export type Showing = 'writing' | 'lines' | 'picture';

/** What was noted on one page while it was read. */
export interface PageNotes {
  readonly page: number;
  readonly label?: string;
  readonly error?: string;
  /** what stands there in place of words */
  readonly shows?: Showing;
  readonly invisibleLetters: number;
  readonly letters: number;
  readonly hidden: readonly string[];
  readonly bars: number;
  /** how many words fit under the bars */
  readonly barWords: number;
  /** lines over which a picture was laid */
  readonly underPicture: readonly string[];
  readonly marked: number;
  /** words in which a letter is missing, as their font does not name it */
  readonly lost: readonly string[];
  /** words with a line through them */
  readonly struck: readonly string[];
  readonly links: readonly string[];
  readonly comments: number;
}

/** Texts told in one warning, and characters of each: enough to see what they are. */
const TEXTS = 50;
const TEXT_LENGTH = 300;

/** What a reader of the result must know of the pages. */
export function warningsOf(pages: readonly PageNotes[]): Warning[] {
  return [
    unread(pages),
    textless(pages),
    covered(pages),
    pictured(pages),
    redacted(pages),
    unapplied(pages),
    struck(pages),
    lost(pages),
    ocr(pages),
    comments(pages),
    links(pages),
  ].flat();
}

function locatorsOf(pages: readonly PageNotes[]): Locator[] {
  return pages.map(({ page, label }) => ({ block: 0, page, ...(label ? { pageLabel: label } : {}) }));
}

/** "page 3", "pages 3, 5–7". */
function pageList(pages: readonly PageNotes[]): string {
  return `page${pages.length === 1 ? '' : 's'} ${ranges(pages.map(({ page }) => page))}`;
}

function told(code: Warning['code'], pages: readonly PageNotes[], message: string, texts: readonly string[] = []): Warning[] {
  if (pages.length === 0) return [];
  const cut = texts.slice(0, TEXTS).map((text) => text.slice(0, TEXT_LENGTH));
  return [{ code, message, locators: locatorsOf(pages), ...(cut.length > 0 ? { texts: cut } : {}) }];
}

function unread(pages: readonly PageNotes[]): Warning[] {
  const found = pages.filter((page) => page.error !== undefined);
  return told('page-unreadable', found, `Could not read ${pageList(found)}: ${found[0]?.error ?? ''}.`);
}

function textless(pages: readonly PageNotes[]): Warning[] {
  const writing = pages.filter((page) => page.shows === 'writing');
  const lines = pages.filter((page) => page.shows === 'lines');
  const covers = pages.filter((page) => page.shows === 'picture');
  return [
    ...told(
      'page-without-text',
      writing,
      `No text on ${pageList(writing)}: likely a picture of it. For text, add --ocr, or run ocrmypdf --skip-text in.pdf out.pdf.`,
    ),
    ...told('picture', lines, `No text on ${pageList(lines)}: a picture with a few lines of writing, which were not read.`),
    ...told('page-is-picture', covers, `No text on ${pageList(covers)}: a picture without lines of writing, taken for a cover.`),
  ];
}

function covered(pages: readonly PageNotes[]): Warning[] {
  const found = pages.filter((page) => page.hidden.length > 0);
  const texts = found.flatMap((page) => page.hidden);
  return told(
    'covered-text',
    found,
    `Text that cannot be seen (covered, white, without ink, off the page or on a hidden layer) on ${pageList(found)}; it was not read.`,
    texts,
  );
}

function pictured(pages: readonly PageNotes[]): Warning[] {
  const found = pages.filter((page) => page.underPicture.length > 0);
  const texts = found.flatMap((page) => page.underPicture);
  return told('text-under-picture', found, `A picture was laid over words on ${pageList(found)}; they were read, look whether they can be seen.`, texts);
}

function redacted(pages: readonly PageNotes[]): Warning[] {
  const found = pages.filter((page) => page.bars > 0);
  const words = Math.max(0, ...found.map(({ barWords }) => barWords));
  return told('redacted', found, `Words are blacked out on ${pageList(found)}.`).map((warning) => ({ ...warning, words }));
}

function unapplied(pages: readonly PageNotes[]): Warning[] {
  const found = pages.filter((page) => page.marked > 0);
  return told('redaction-not-applied', found, `Marks for redaction that were never carried out on ${pageList(found)}; the text under them was read.`);
}

function struck(pages: readonly PageNotes[]): Warning[] {
  const found = pages.filter((page) => page.struck.length > 0);
  const message = `A line goes through words on ${pageList(found)}: they were read as taken out.`;
  return told(
    'struck-through',
    found,
    message,
    found.flatMap((page) => page.struck),
  );
}

function lost(pages: readonly PageNotes[]): Warning[] {
  const found = pages.filter((page) => page.lost.length > 0);
  const message = `A font on ${pageList(found)} does not say which letters it draws: some words lack letters, look at the pages.`;
  const texts = [...new Set(found.flatMap((page) => page.lost))];
  return told('lost-letters', found, message, texts);
}

/** True when most of the text is the invisible layer that a program laid over page images. */
export function isOcr(pages: readonly PageNotes[]): boolean {
  const sum = (count: (page: PageNotes) => number): number => pages.reduce((total, page) => total + count(page), 0);
  return sum((page) => page.invisibleLetters) > 0.5 * sum((page) => page.letters);
}

function ocr(pages: readonly PageNotes[]): Warning[] {
  const found = pages.filter((page) => page.invisibleLetters > 0.5 * page.letters);
  const what = isOcr(pages) ? 'The text' : `The text of ${pageList(found)}`;
  return told('ocr-text', found, `${what} was read from page images by a program: check amounts, dates and negations against the pages.`);
}

function comments(pages: readonly PageNotes[]): Warning[] {
  const found = pages.filter((page) => page.comments > 0);
  const count = found.reduce((sum, page) => sum + page.comments, 0);
  return told('comments', found, `The file holds ${count} comment${count === 1 ? '' : 's'}.`);
}

function links(pages: readonly PageNotes[]): Warning[] {
  const found = pages.filter((page) => page.links.length > 0);
  const targets = [...new Set(found.flatMap((page) => page.links))];
  return told(
    'remote-link',
    found,
    `The file links to ${targets.length} address${targets.length === 1 ? '' : 'es'} outside itself; nothing was fetched.`,
    targets,
  );
}
