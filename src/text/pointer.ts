import { languages, type Words } from '../language/index.js';
import { JOINING } from './documents.js';

const every = (of: (words: Words) => readonly string[]): ReadonlySet<string> =>
  new Set(languages.flatMap(of).flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}]+/u)));

const POINTING = every(({ pointing }) => pointing);
const PAGES = every(({ page, noteSources }) => [...page, ...noteSources]);
const PLACES: ReadonlySet<string> = new Set([
  ...POINTING,
  ...PAGES,
  ...every(({ sources, chapters, captions }) => [...sources, ...captions, ...Object.values(chapters).flat()]),
]);

/** What stands between brackets at the end of a text, and its last stop. */
const BRACKET = /\s*([([])([^()[\]]{1,60})[)\]]\s*([.;]?)\s*$/u;
const ROMAN = /^[ivxlc]{1,7}$/;
/** A year is no place. */
const NUMBER = /^(?!(?:19|20)\d\d$)\d{1,4}(?:\.\d{1,3}){0,4}[a-z]?$/;

/**
 * A text without what only points to where the document treats it: "… (Chapter 3)", "… (see paragraphs 4.12 to 4.14)", "… [§ 31]". A chapter of
 * an act may be meant within the sentence ("under the act (section 5)."): there only "see", a page and square brackets point.
 */
export function withoutPointer(text: string): string {
  const match = BRACKET.exec(text);
  if (!match) return text;
  const [, bracket, content = '', stop = ''] = match;
  const before = text.slice(0, match.index);
  const parts = content.toLowerCase().match(/\p{L}+|\d[\d.]*[a-z]?(?!\p{L})|\S/gu) ?? [];
  if (!parts.every((part, at) => isPlace(part, at, parts)) || !parts.some((part) => NUMBER.test(numberOf(part)))) return text;
  const points = bracket === '[' || /[.!?;…:]["”»’]?$/u.test(before) || POINTING.has(parts[0] ?? '') || PAGES.has(parts[0] ?? '');
  return points ? withoutPointer(before + stop) : text;
}

/** Words up to this length join places or stand in front of one ("the", "à"). */
const SMALL = 3;

const numberOf = (part: string): string => part.replace(/\.$/, '');

function isPlace(part: string, at: number, parts: readonly string[]): boolean {
  if (PLACES.has(part) || JOINING.has(part) || ROMAN.test(part) || /^[,;.–\-§¶&/°º]$/u.test(part)) return true;
  if (/^\d/.test(part)) return NUMBER.test(numberOf(part));
  const next = parts[at + 1] ?? '';
  return at > 0 && part.length <= SMALL && (/^\d/.test(next) || PLACES.has(next));
}
