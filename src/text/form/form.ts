import { withoutAccountBrackets } from '../values/accounts.js';
import { moneyCode } from '../values/money.js';
import { matchAt } from '../values/patterns.js';
import { clean } from './clean.js';
import { type Grammar, grammarOf } from './grammar.js';
import { withoutMarks } from './marks.js';
import { numberTokens } from './numbers.js';
import { type Found, signAt } from './signs.js';
import { unitAt } from './units.js';

/** A word without its apostrophes, or blacked-out text. An accent that is part of no letter is damage. */
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*|[█■]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant
const ASCII = /^[\x00-\x7f]*$/;
const NO_LETTER = /[^\p{L}\p{N}█■]+/gu;
/** A text without any of these has no value in it, and its form is its letters. */
const VALUE = /[0-9%<>~+$^]|[^\x20-\x7f\p{L}\p{M}\p{N}\s‘’“”'"«»—…•█■¿¡‐‑–‹›-]/u;
/** "9.30 am", "9.30 Uhr": a time, whatever stands between its hours and minutes. */
const CLOCK = /(?<![\d.,:])(\d{1,2})\.(\d\d)(?=\s?(?:[ap]\.?m\b|uhr\b))/giu;
/** Letters that every word for "%" or "‰" has in our languages. */
const SHARE = /cent|zent|cien|mil/i;

/**
 * The words and values of a text in order, as printed but for typography: words in the case in which they stand, values as `#…` in one
 * form each ("12 000" and "12,000", "£5" and "GBP 5", "3 March" and "March 3"), without the marks of run-in enumerations.
 */
export function tokensOf(text: string, language: string): string[] {
  const plain = plainOf(text, language);
  return VALUE.test(plain) ? withValues(plain, grammarOf(language)) : wordsOf(plain);
}

/**
 * The normal form of a text: letters and values without what is between them. Texts with the same form say the same in the same words,
 * however they are wrapped, hyphenated, punctuated, and however their values are typeset; with another form, they may still differ in spelling only.
 */
export function formOf(text: string, language: string): string {
  const plain = plainOf(text, language);
  if (VALUE.test(plain)) return withValues(plain, grammarOf(language)).join('').toLowerCase();
  return plain.replace(ASCII.test(plain) ? /[^A-Za-z0-9]+/g : NO_LETTER, '').toLowerCase();
}

function plainOf(text: string, language: string): string {
  let plain = withoutMarks(clean(withoutAccountBrackets(text)), language).replace(CLOCK, '$1:$2');
  if (SHARE.test(plain)) for (const [pattern, sign] of grammarOf(language).shares) plain = plain.replace(pattern, sign);
  return plain;
}

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.replaceAll("'", ''));

function withValues(plain: string, grammar: Grammar): string[] {
  const text = plain.replace(/\s+/g, ' ');
  const tokens: string[] = [];
  let end = 0;
  for (const { index } of text.matchAll(grammar.points)) {
    if (index < end) continue;
    const value = valueAt(text, index, grammar);
    if (!value) continue;
    tokens.push(...wordsOf(text.slice(end, index)), ...value.tokens);
    end = index + value.length;
  }
  tokens.push(...wordsOf(text.slice(end)));
  return tokens;
}

function valueAt(text: string, at: number, grammar: Grammar): Found | undefined {
  const date = grammar.dateAt(text, at);
  if (date) return { tokens: [date.token], length: date.length };
  return amountAt(text, at, grammar) ?? signAt(text, at);
}

/** A number with its money behind it, wherever that is printed: before it, or behind it and its million. */
function amountAt(text: string, at: number, { number, moneyFirst, moneyLast, digits: style }: Grammar): Found | undefined {
  const match = matchAt(moneyFirst, text, at) ?? matchAt(moneyLast, text, at);
  if (!match) {
    const bare = matchAt(number, text, at)?.[0];
    if (bare === undefined) return undefined;
    const unit = unitAt(text, at + bare.length);
    return { tokens: [...numberTokens(bare, style), ...(unit?.tokens ?? [])], length: bare.length + (unit?.length ?? 0) };
  }
  const { money = '', minus, digits = '', times = '' } = match.groups ?? {};
  return {
    tokens: [...(minus ? ['#-'] : []), ...numberTokens(digits, style), `#${moneyCode(money)}`, ...(times ? [times] : [])],
    length: match[0].length,
  };
}
