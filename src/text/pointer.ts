import { languages, type Words } from '../language/index.js';
import { anyOf, JOINING } from './documents.js';

const listed = (of: (words: Words) => readonly string[]): readonly string[] => languages.flatMap(of).map((phrase) => phrase.toLowerCase());
const every = (of: (words: Words) => readonly string[]): ReadonlySet<string> => new Set(listed(of));

const PAGES = every(({ page, noteSources }) => [...page, ...noteSources]);
const CHAPTERS = every(({ chapters }) => Object.values(chapters).flat());
const PLACES: ReadonlySet<string> = new Set([...PAGES, ...CHAPTERS, ...every(({ sources, captions }) => [...sources, ...captions])]);
/** Without what a document has as well: "section". */
const LAWS: ReadonlySet<string> = new Set(listed(({ laws, rules }) => [...laws, ...rules]).filter((word) => !PLACES.has(word)));
const LAW_ENDINGS = listed(({ lawEndings }) => lawEndings);

/** What stands between brackets at the end of a text, and its last stop. */
const BRACKET = /\s*([([])([^()[\]]{1,60})[)\]]\s*([.;]?)\s*$/u;
const POINTING = new RegExp(`^(?:${anyOf(({ pointing }) => pointing)})(?!\\p{L})[.:]?\\s*`, 'iu');
const STOPPED = /[.!?;…:]["”»’]?$/u;
const SIGN = /^[§¶]$/u;
const ROMAN = /^[ivxlc]{1,7}$/;
/** A year is no place. */
const NUMBER = /^(?!(?:19|20)\d\d$)\d{1,4}(?:\.\d{1,3}){0,4}[a-z]?$/;

interface Pointer {
  readonly before: string;
  readonly stop: string;
  /** it names a chapter or section of the document, behind the final stop of a sentence */
  readonly own: boolean;
}

type Cut = (text: string) => string;

/**
 * Cuts off what only points to where the document treats a recommendation: "… (Chapter 3)", "… (see paragraphs 4.12 to 4.14)", "… [§ 31]".
 * Where both sides have it, another place may be another thing asked, unless it is a chapter behind the sentence.
 */
export function pointerCut(texts: readonly string[], others: readonly string[]): Cut {
  const points = (list: readonly string[]) => list.some((text) => pointerOf(text) !== undefined);
  const isOwn = [...texts, ...others].every((text) => pointersOf(text).every(({ own }) => own));
  return points(texts) && points(others) && !isOwn ? (text) => text : withoutPointer;
}

function withoutPointer(text: string): string {
  const last = pointersOf(text).at(-1);
  return last ? last.before + last.stop : text;
}

function pointersOf(text: string): readonly Pointer[] {
  const pointer = pointerOf(text);
  return pointer ? [pointer, ...pointersOf(pointer.before + pointer.stop)] : [];
}

/** A chapter of an act may be meant within the sentence ("under the plan (section 5)."): there only "see", a page and square brackets point. */
function pointerOf(text: string): Pointer | undefined {
  const match = BRACKET.exec(text);
  const [, bracket, content = '', stop = ''] = match ?? [];
  const before = text.slice(0, match?.index);
  const pointing = POINTING.exec(content)?.[0] ?? '';
  const first = match && placeIn(content.slice(pointing.length).toLowerCase(), pointing !== '');
  if (!first || isOfLaw(before)) return undefined;
  const stopped = STOPPED.test(before);
  return stopped || bracket === '[' || pointing || PAGES.has(first) ? { before, stop, own: stopped && (CHAPTERS.has(first) || SIGN.test(first)) } : undefined;
}

/** The word or sign of place that some words begin with, where they are nothing but numbers of places. */
function placeIn(content: string, afterPointing: boolean): string | undefined {
  const parts = content.match(/\p{L}+|\d[\d.]*[a-z]?(?!\p{L})|\S/gu) ?? [];
  const first = parts.find((part) => part.length > SMALL || isNamed(part));
  const isFirst = first !== undefined && isNamed(first) && (afterPointing || parts[0] === first);
  return isFirst && parts.every((part, at) => isPlace(part, parts[at + 1])) && parts.some((part) => NUMBER.test(numberOf(part))) ? first : undefined;
}

/** Words up to this length join places or stand in front of one ("the", "à"). */
const SMALL = 3;

const isNamed = (part: string): boolean => PLACES.has(part) || SIGN.test(part);
const numberOf = (part: string): string => part.replace(/\.$/, '');

function isPlace(part: string, next = ''): boolean {
  if (isNamed(part) || JOINING.has(part) || ROMAN.test(part) || /^[,;.–\-&/°º]$/u.test(part)) return true;
  if (/^\d/.test(part)) return NUMBER.test(numberOf(part));
  return part.length <= SMALL && (/^\d/.test(next) || isNamed(next));
}

/** "Under the act (see section 5)": the sentence names what may have the section. */
function isOfLaw(before: string): boolean {
  const sentence =
    before
      .toLowerCase()
      .split(/[.!?]\s/u)
      .at(-1) ?? '';
  const isLaw = (word: string) => LAWS.has(word) || LAW_ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending));
  return (sentence.match(/\p{L}+/gu) ?? []).some(isLaw);
}
