import { phraseAt } from '../phrases.js';
import type { Word } from '../words.js';
import type { Tables } from './tables.js';

/** A number in a list of words: its value, the currency of a sign in front, a unit glued to it, and the word after it. */
export interface NumberHit {
  readonly value: number;
  readonly to: number;
  readonly currency?: string;
  readonly suffix?: string;
  /** written in digits */
  readonly digits: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };
const DIGITS = /^([£$€]?)(\p{Nd}+(?:[.,]\p{Nd}+)*)(%|\p{L}+)?$/u;

/** The number that begins at word `at`: digits, words, and the million behind it; `to` is the word behind it. */
export function numberAt(list: readonly Word[], at: number, tables: Tables): NumberHit | undefined {
  const base = digitsAt(list[at], tables) ?? wordAt(list, at, tables);
  return base && magnified({ ...base, to: at + base.to }, list, tables);
}

function digitsAt(word: Word | undefined, tables: Tables): NumberHit | undefined {
  const match = word && DIGITS.exec(word.text);
  if (!match?.[2]) return undefined;
  const value = parsed(match[2], tables.language === 'en');
  if (!Number.isFinite(value)) return undefined;
  const currency = SIGNS[match[1] ?? ''];
  return { value, to: 1, digits: true, ...(currency ? { currency } : {}), ...(match[3] ? { suffix: match[3].toLowerCase() } : {}) };
}

/** English writes 1,000.5 and the other languages 1.000,5; a lone group of three after the other sign is read as the language writes it. */
function parsed(digits: string, english: boolean): number {
  const thousands = english ? ',' : '.';
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?!\\d)`).test(digits);
  const plain = grouped ? digits.replaceAll(thousands, '') : digits;
  return Number(plain.replace(',', '.'));
}

function wordAt(list: readonly Word[], at: number, tables: Tables): NumberHit | undefined {
  const hit = phraseAt(list, at, tables.numbers);
  return hit && { value: hit.entry, to: hit.to - at, digits: false };
}

/** "£50m", "50 million", "two hundred"; a lone letter counts only behind a currency. */
function magnified(base: NumberHit, list: readonly Word[], tables: Tables): NumberHit {
  const glued = base.suffix && base.currency ? tables.magnitudes.get(base.suffix) : undefined;
  if (glued) return { ...base, value: base.value * glued };
  const next = list[base.to]?.norm ?? '';
  const times = next.length > 1 || base.currency ? tables.magnitudes.get(next) : undefined;
  return times ? { ...base, value: base.value * times, to: base.to + 1 } : base;
}
