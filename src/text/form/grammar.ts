import { type DigitStyle, type Language, perLanguage } from '../../language/index.js';
import { MONEY, SHORT_MAGNITUDES } from '../values/money.js';
import { alternatives } from '../values/patterns.js';
import { type DateReader, dateReader } from './dates.js';
import { NUMBER } from './numbers.js';

/** The patterns by which the values of one language are found. */
export interface Grammar {
  readonly digits: DigitStyle;
  /** where a value may begin */
  readonly points: RegExp;
  readonly dateAt: DateReader;
  /** a number, one with its money before it, one with its money behind it; tried at an offset */
  readonly number: RegExp;
  readonly moneyFirst: RegExp;
  readonly moneyLast: RegExp;
  /** words for "%" and "‰", each with its sign */
  readonly shares: readonly (readonly [pattern: RegExp, sign: string])[];
}

/** Characters that may carry a value: those of ASCII, and any other that is neither letter nor space. */
const SIGNS = '[-<>~+%$!]|[.:/](?=\\s?\\d)|[^\\x00-\\x7f\\p{L}\\p{M}\\p{N}\\s]';

const inAnyCase = (word: string) => [word, word.toUpperCase(), `${word[0]?.toUpperCase()}${word.slice(1)}`];

function grammarFrom({ language, digits, magnitudes, monthFirst, months, percent, permille }: Language): Grammar {
  const amount = `(?<minus>[-−])?(?<digits>${NUMBER})(?: ?(?<times>${alternatives(Object.keys({ ...SHORT_MAGNITUDES, ...magnitudes }).flatMap(inAnyCase))})(?!\\p{L}))?`;
  const word = (phrases: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${alternatives(phrases).replaceAll(' ', '\\s*')})(?!\\p{L})`, 'giu');
  return {
    digits,
    points: new RegExp(`\\d|${SIGNS}|${MONEY}${monthFirst ? `|(?<!\\p{L})(?:${alternatives(months.flat())})(?=\\.? \\d)` : ''}`, 'giu'),
    dateAt: dateReader(language),
    number: new RegExp(NUMBER, 'uy'),
    moneyFirst: new RegExp(`(?<money>${MONEY}) ?${amount}`, 'uy'),
    moneyLast: new RegExp(`${amount} ?(?<money>${MONEY})`, 'uy'),
    shares: [
      [word(percent.filter((phrase) => phrase.length > 2)), '%'],
      [word(permille), '‰'],
    ],
  };
}

/** The grammar of a language by its two-letter code; the English one where there is none. */
export const grammarOf: (language: string) => Grammar = perLanguage(grammarFrom);
