import { languages, type Words } from '../language/index.js';
import { findPhrases, indexPhrases, phraseAt, type Word } from '../language/matcher.js';
import { literally } from './labels.js';
import { words } from './words.js';

const every = (of: (words: Words) => readonly string[]): readonly string[] => [...new Set(languages.flatMap(of))];
const longestFirst = (phrases: readonly string[]) => [...phrases].sort((one, other) => other.length - one.length);

/** A pattern of any of some phrases, the longest first; what stands around them is the caller's. */
export const anyOf = (of: (words: Words) => readonly string[]): string => longestFirst(every(of)).map(literally).join('|');

const state = (name: 'draft' | 'final' | undefined, of: (words: Words) => readonly string[]) => every(of).map((phrase) => [phrase, name] as const);

const STATES = indexPhrases([
  ...state('draft', ({ drafts }) => drafts),
  ...state(undefined, ({ noDrafts }) => noDrafts),
  ...state('final', ({ finals }) => finals),
]);
/** "v0.9", "version 0.1" */
const BEFORE_FIRST = /(?<!\p{L})v(?:ersion)? ?0\.\d(?![\p{L}\d])/iu;

/** Whether a text names a version that is not the last, or the last one, in any language: "consultation draft", "Entwurf", "version 0.9". */
export function namesState(text: string, name: 'draft' | 'final'): boolean {
  const list = words(text);
  // "draft of February 2026" is one, the draft of an act is none
  const isDated = (to: number) => to < list.length && isOfDate(list[to]?.norm ?? '');
  const named = findPhrases(list, STATES).some(({ entry, to }) => (entry ?? (isDated(to) ? 'draft' : undefined)) === name);
  return named || isMark(list, name) || (name === 'draft' && BEFORE_FIRST.test(text));
}

const MARKS = indexPhrases([...state('draft', ({ draftMarks }) => draftMarks), ...state('final', ({ finalMarks }) => finalMarks)]);
const MONTHS: ReadonlySet<string> = new Set(every(({ months }) => months.flat()));

const isOfDate = (norm: string): boolean => /^\d/.test(norm) || MONTHS.has(norm);

/** "Concept", "Final, 12 May 2026": a mark that stands alone, but for a date. */
function isMark(list: readonly Word[], name: 'draft' | 'final'): boolean {
  const hit = phraseAt(list, 0, MARKS);
  return hit?.entry === name && list.slice(hit.to).every(({ norm }) => isOfDate(norm));
}

/** The numbers of the version that a text names: "v3", "Version 1.10". */
export function versionIn(text: string): readonly number[] | undefined {
  return VERSION.exec(text)?.[1]?.split('.').map(Number);
}

const VERSION = new RegExp(`(?<!\\p{L})(?:v|(?:${anyOf(({ editions }) => editions)}))\\.?\\s?(\\d{1,2}(?:\\.\\d{1,3})*)(?![\\p{L}\\d])`, 'iu');

/** What stands across a page: its state, and who may see it. */
export const STAMP = new RegExp(`^(?:${anyOf(({ drafts, draftMarks, stamps }) => [...drafts, ...draftMarks, ...stamps])})(?!\\p{L})`, 'iu');

/** Patterns of the words before the number of a page, and between it and how many there are. */
export const PAGE_WORDS = anyOf(({ page }) => page);
export const OF_PAGES = anyOf(({ ofPages }) => ofPages);

/** Words in brackets where text was taken out. */
export const REDACTED_WORDS = anyOf(({ redacted }) => redacted);

/** Patterns of the words with which letters begin, and of those above the names at their end. */
export const GREETINGS = anyOf(({ greetings }) => greetings);
export const CLOSINGS = anyOf(({ closings }) => closings);

/** Words between two marks that are only referred to: "(a) and (b)". */
export const JOINING: ReadonlySet<string> = new Set(every(({ conjunctions, upTo }) => [...conjunctions, ...upTo]));
