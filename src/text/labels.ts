import { languages, type Words } from '../language/index.js';

/**
 * The nouns of printed labels, by what they make of the number behind them. A document is split into labels and text before its language is
 * known, so the words of all languages stand in one table; the user's own are formal, as the built-in "recommendation".
 */
export interface LabelNouns {
  readonly formal: readonly string[];
  readonly series: readonly string[];
  readonly other: readonly string[];
  /** a label even without a number */
  readonly alone: readonly string[];
}

const every = (of: (words: Words) => readonly string[]): readonly string[] => [...new Set(languages.flatMap(of))];

/** The label nouns of all languages, with the user's own. */
export function labelNouns(own: readonly string[] = []): LabelNouns {
  const phrases = own.map((phrase) => phrase.trim()).filter(Boolean);
  return {
    formal: [...phrases, ...every(({ labels }) => labels.formal)],
    series: every(({ labels }) => labels.series),
    other: every(({ labels }) => labels.other),
    alone: [...phrases, ...every(({ labels }) => labels.alone)],
  };
}

const NAMED: ReadonlySet<string> = new Set(
  every(({ labels, captions, chapters, numbered, months, units }) => [
    ...[labels.formal, labels.series, labels.other, captions, chapters.volume, chapters.chapter, chapters.section, numbered].flat(),
    ...[...months, ...Object.values(units)].flat(),
  ]),
);

/** Whether a noun before a number is known to name a label, a part of a document, a picture, a month or a time. */
export const isNamedNoun = (noun: string): boolean => NAMED.has(noun);

/** Words that open a numbered section, with the level such a section takes among headings that have no levels; lower case. */
export const SECTION_WORDS: readonly (readonly [level: number, words: readonly string[]])[] = [
  [1, every(({ chapters }) => chapters.volume)],
  [2, every(({ chapters }) => chapters.chapter)],
  [3, every(({ chapters }) => chapters.section)],
];

/** Words that name a picture, table or box under or over it: the start of a caption. */
export const CAPTION_WORDS: readonly string[] = every(({ captions }) => captions);

/** What the styles of headings are called, and those of what has a title but opens no section. */
export const STYLE_WORDS: { readonly heading: readonly string[]; readonly other: readonly string[] } = {
  heading: every(({ styles }) => styles.heading),
  other: every(({ styles }) => styles.other),
};

/** Titles over the notes at the end of a chapter or document, lower case. */
export const NOTES_TITLES: readonly string[] = every(({ sections }) => sections.notes);

/** Titles of contents tables, lower case. */
export const CONTENTS_TITLES: readonly string[] = every(({ sections }) => sections.contents);

/** Names of months and their short forms: "3. März" and "17 September 2021" open a date, not a numbered item. */
export const MONTHS: readonly string[] = [...new Set(languages.flatMap(({ months }) => months.flat()))];

/** Labels count so far in words: "Recommendation Two:". */
const COUNTED = 20;

/** Numbers in words, as some labels print them. */
export const NUMBER_WORDS: readonly string[] = [
  ...new Set(languages.flatMap(({ numbers }) => Object.entries(numbers).flatMap(([word, value]) => (value >= 1 && value <= COUNTED ? [word] : [])))),
];

/** Words that count statements ("PRIMERA.", "Zweitens:") with what they count, lower case. */
export const COUNTING_WORDS: ReadonlyMap<string, number> = new Map(
  languages.flatMap(({ counting }) => counting.flatMap((forms, at) => forms.split('/').map((form) => [form, at + 1] as const))),
);

/** A phrase as a pattern that takes it literally; between its words may stand a space, a hyphen or an apostrophe. */
export function literally(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[\s'’‐‑-]+/g, "[\\s'’‐‑-]");
}
