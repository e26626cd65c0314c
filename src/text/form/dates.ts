import { alternatives, matchAt } from '../values/patterns.js';
import { tablesOf } from '../values/tables.js';

/** A date in a text, as one token whatever the order of its parts and the marks between them. */
export interface DateToken {
  readonly token: string;
  readonly length: number;
}

const YEAR = '(?:19|20)\\d\\d(?!\\d)';
const ORDINAL = '(?:st|nd|rd|th|er|º|°|o|\\.)?';
const OF = "(?:of |de |del |do |den |d')?";

/** Reads the date that begins at an offset of a text of one language. */
export type DateReader = (text: string, at: number) => DateToken | undefined;

/** Readers of one language, made once. */
export function dateReader(language: string): DateReader {
  const { months, monthFirst: turns, monthWords } = tablesOf(language);
  const names = alternatives([...months.keys()]);
  const dayFirst = new RegExp(`(\\d{1,2})${ORDINAL} ${OF}(${names})(?!\\p{L})(?:\\.?,? ${OF}(${YEAR}))?`, 'iuy');
  const monthFirst = new RegExp(`(${names})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d%]|[.,:/-]\\d| ?%)(?:,? (${YEAR}))?`, 'iuy');
  const named = (name: string, day: string, year: string | undefined) =>
    year || !monthWords.has(name) ? token(day, months.get(name.toLowerCase()), year) : undefined;
  return (text, at) => {
    const match = matchAt(dayFirst, text, at);
    const found = match && named(match[2] ?? '', match[1] ?? '', match[3]);
    if (found) return { token: found, length: match[0].length };
    const turned = turns ? matchAt(monthFirst, text, at) : undefined;
    const other = turned && named(turned[1] ?? '', turned[2] ?? '', turned[3]);
    return other ? { token: other, length: turned[0].length } : numeric(text, at);
  };
}

function token(day: string, month: number | undefined, year: string | undefined): string | undefined {
  const number = Number(day);
  return month && number >= 1 && number <= 31 ? `#d${number}-${month}${year ? `-${year}` : ''}` : undefined;
}

const NUMERIC = /(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?![\d]|[./-]\d)|((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d]|-\d)/y;

/** Only as printed is a date in digits the same: nobody can tell whether 1/2/2027 is in January or in February. */
function numeric(text: string, at: number): DateToken | undefined {
  const match = matchAt(NUMERIC, text, at);
  const parts = match?.slice(1).filter((part) => /^\d+$/.test(part ?? ''));
  return match && parts ? { token: `#n${parts.map(Number).join('-')}`, length: match[0].length } : undefined;
}
