import { NUMBER_WORDS, SECTION_WORDS } from './labels.js';

/** A heading as far as its level matters. */
export interface Title {
  readonly text: string;
  readonly label?: string;
  /** as the format gives it */
  readonly level: number;
  /** nothing stands before it */
  readonly opens?: boolean;
}

const words = new Map(SECTION_WORDS.flatMap(([level, list]) => list.map((word) => [word, level] as const)));
/** A title in capitals at the top of the document stands over its chapters. */
const TOP_LEVEL = 1;
/** Numbered titles "2" stand where chapters stand; "2.1" one below. */
const CHAPTER_LEVEL = 2;
const DEEPEST = 9;
/** A title in capitals of fewer letters is as likely an acronym. */
const CAPITALS = 8;

const numberDepth = (label: string): number => (/^\d{1,3}(?:\.\d{1,3})*\.?$/.test(label) ? label.replace(/\.$/, '').split('.').length : 0);

function sectionWord(title: Title): number | undefined {
  const [first = '', second = ''] = title.text.toLowerCase().split(/[\s:.–—-]+/u);
  const level = words.get(first);
  return level !== undefined && (second === '' || /^(?:\d{1,3}|[ivxlc]{1,6}|[a-z])$/.test(second) || NUMBER_WORDS.includes(second)) ? level : undefined;
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]+/gu, '');
  return letters.length >= CAPITALS && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

const ownLevel = (title: Title): number | undefined => {
  const depth = numberDepth(title.label ?? '');
  return sectionWord(title) ?? (depth > 0 ? CHAPTER_LEVEL + depth - 1 : undefined);
};

/**
 * Levels for headings whose format tells none: by "Chapter" words, by the depth of "2.1", by capitals where they come first; others stand under the last such
 * one. A preface or summary before the first of them stands beside it; only what opens the document may be its title.
 */
function inferred(titles: readonly Title[]): number[] {
  const [first] = titles;
  const telling = first !== undefined && isCapitals(first.text) && titles.some((title) => !isCapitals(title.text));
  const beside = (titles.map(ownLevel).find((level) => level !== undefined) ?? TOP_LEVEL) - 1;
  let above = first?.opens || telling ? 0 : beside;
  return titles.map((title, at) => {
    const capitals = telling && isCapitals(title.text) ? (at === 0 ? TOP_LEVEL : CHAPTER_LEVEL) : undefined;
    const own = ownLevel(title) ?? capitals;
    const level = own ?? Math.min(above + 1, DEEPEST);
    above = own ?? (above === 0 && !telling ? beside : above);
    return level;
  });
}

/** The level of every heading, 1 the highest, by what is printed; the format's own where it tells headings apart, or nothing printed does. */
export function inferLevels(titles: readonly Title[]): number[] {
  const given = new Set(titles.map((title) => title.level));
  if (given.size !== 1 || !titles.some((title) => ownLevel(title) !== undefined || isCapitals(title.text))) return titles.map((title) => title.level);
  const found = inferred(titles);
  const ranks = [...new Set(found)].sort((x, y) => x - y);
  return found.map((level) => ranks.indexOf(level) + 1);
}
