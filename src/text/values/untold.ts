import type { Word } from '../words.js';
import { tablesOf } from './tables.js';

/** Letters of the shortest word of time or number that is looked for inside another ("half-monthly", "fünfunddreißig"). */
const SHORTEST = 4;

/** Whether a word may be part of a date or period that is not read as one: it names a time, counts, or holds such a word. */
export function mayTellTime(word: Word, language: string): boolean {
  const { months, periods, every, recurring, times, alternate } = tablesOf(language);
  if (months.has(word.norm) || /^\p{Nd}/u.test(word.norm) || mayTellNumber(word, language)) return true;
  return [periods, every, recurring, times, alternate].some((index) => index.has(word.norm)) || holdsOne(word.norm, [...periods.keys()]);
}

/** Whether a word may be part of an amount that is not read as one; a bare number of digits is read, and counts nothing, and so is "one". */
export function mayTellNumber({ norm }: Word, language: string): boolean {
  const { numbers, magnitudes } = tablesOf(language);
  if (numbers.get(norm)?.some(({ parts, entry }) => parts.length === 1 && entry === 1)) return false;
  return /\p{N}\p{L}|[¼-¾⅐-⅞]/u.test(norm) || numbers.has(norm) || magnitudes.has(norm) || holdsOne(norm, [...numbers.keys(), ...magnitudes.keys()]);
}

const holdsOne = (norm: string, parts: readonly string[]): boolean => parts.some((part) => part.length >= SHORTEST && norm !== part && norm.includes(part));
