import { languages } from '../language/index.js';
import { lengthSigns } from '../language/signs.js';

/** A note mark: numbers with commas or dashes between, a letter, a sign; in brackets or not. */
const MARK = /^[[(]?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,5}|[a-z]|[*†‡§#]{1,3})[\])]?$/u;
const NUMBERS = /\d/;
/** Words between brackets, raised, speak of the sentence and are no part of it ("[citation needed]"). */
const REMARK = /^\[\p{L}[\p{L}\p{M}\s.'’-]{2,40}\]$/u;

/** Words that take a raised number as a power; other words of one or two letters do, too ("m", "CO"). */
const UNITS: ReadonlySet<string> = new Set([...lengthSigns, ...languages.flatMap(({ lengths }) => lengths)]);
/** From so many letters on, what stands before a raised number is a word of the sentence. */
const WORD = 3;
/** Before a raised letter stands more of a word: "n" with a raised "o", "XIX" with "e" are abbreviations. */
const LETTERED = 4;

/** What a note mark stands behind: the end of a word, a sentence, a quotation or a bracket. */
const CLOSES = /[.,;:!?)\]»”’"'%]\s?$/u;
const LAST_WORD = /(?<!\p{L})(\p{L}+)\s?$/u;
/** A year takes a note mark; a smaller number takes a power. */
const YEAR = /(?:^|[^\p{L}\p{N}.,])(?:1[5-9]|20|21)\d\d\s?$/u;

/**
 * Whether characters printed raised behind a text are the mark of a note, which is no part of the sentence; else they are a power
 * ("km²", "10⁶") or the end of an ordinal or abbreviation ("2nd", "XIXe", "no").
 */
export function isNoteMark(raised: string, before: string): boolean {
  const mark = raised.trim();
  if (lineOf(before).trim() === '') return false;
  if (REMARK.test(mark)) return true;
  if (!MARK.test(mark)) return false;
  if (CLOSES.test(before)) return !/^[a-z]$/.test(mark) || /\p{L}{2}\S?\s?$/u.test(before);
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return NUMBERS.test(mark) && YEAR.test(before);
  if (/^[a-z]$/.test(mark)) return word.length >= LETTERED && /^\p{Lu}?\p{Ll}+$/u.test(word);
  return !UNITS.has(word.toLowerCase()) && (word.length >= WORD || !NUMBERS.test(mark));
}

/** What stands before a place in its own line. */
const lineOf = (before: string): string => before.slice(before.lastIndexOf('\n') + 1);

/** Behind a number stands its power, with which it would be another number ("10³", not "103"). */
const POWER = /^([-−–]?)(\d{1,3})$/u;

/** A raised number with which a line begins is the mark of the note that the line is, and behind a number it is a power: it stands as a typed one ("¹"), which says so. */
export function asTyped(raised: string, before: string): string {
  const [, minus, digits] = POWER.exec(raised.trim()) ?? [];
  if (digits === undefined) return raised;
  if (/\p{Nd}$/u.test(before)) return (minus ? '⁻' : '') + typedDigits(digits);
  return lineOf(before).trim() === '' && !minus ? typedDigits(digits) : raised;
}

/** Digits as raised ones. */
export const typedDigits = (digits: string): string => [...digits].map((digit) => RAISED_DIGITS[Number(digit)]).join('');

const RAISED_DIGITS = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(RAISED_DIGITS.map((raised, digit) => [raised, `${digit}`]));
const TYPED = /[⁰¹²³⁴-⁹]{1,3}(?:[,⁻–-][⁰¹²³⁴-⁹]{1,3}){0,5}/gu;

/** A text without the note marks typed as raised digits in it ("the Council¹²"); `before` is what stands before it in its block. */
export function withoutTypedMarks(text: string, before = ''): string {
  if (!/[⁰¹²³⁴-⁹]/u.test(text)) return text;
  return text.replace(TYPED, (marks, at: number) => (isNoteMark(typedNumber(marks), before + text.slice(0, at)) ? '' : marks));
}

/** The number that typed raised digits are. */
export const typedNumber = (raised: string): string => [...raised].map((one) => DIGITS[one] ?? one).join('');
