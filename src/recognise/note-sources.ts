import { languages } from '../language/index.js';
import { hasPhrase, indexPhrases, phraseAt } from '../language/matcher.js';
import { words } from '../text/index.js';

/** A note may be in any language, whatever that of its document. */
const every = (lists: (language: (typeof languages)[number]) => readonly string[]): readonly string[] => [...new Set(languages.flatMap(lists))];

const SOURCES = every(({ noteSources }) => noteSources);
const isLetter = (short: string): boolean => short.length === 1;

const LETTERS = SOURCES.filter(isLetter).join('');

/** "pp. 4", "S. 12": behind no letter or apostrophe ("the port's 12 boats"); one letter alone has its stop, or touches the number ("p11"). */
const LETTER = new RegExp(`(?<![\\p{L}'’])(?:[${LETTERS}${LETTERS.toUpperCase()}]\\.\\s?|[${LETTERS}])\\d`, 'u');
const SHORT = new RegExp(`(?<![\\p{L}'’])(?:${SOURCES.filter((short) => !isLetter(short)).join('|')})\\.?\\s?\\d`, 'iu');
const QUESTION = new RegExp(
  `(?<![\\p{L}'’])(?:${every(({ noteQuestions }) => noteQuestions)
    .join('|')
    .toUpperCase()})\\.?\\s?\\d`,
  'u',
);

/** A sign, an address: "n° 4", "§ 3". */
const SIGN = /(?<!\p{L})n[°º]\s?\d|(?<!\p{L})(?:https?:|www\.)|§/iu;

/** A year in brackets, of a work: "(Olm, 1911)" … */
const YEAR = /\(([^()]{0,60})(?<!\d)(?:19|20)\d\d[a-z]?\)/gu;
/** … not one by which something is due: "(by the end of 2030)". */
const DUE = indexPhrases(every(({ due, within }) => [...due, ...within]).map((phrase) => [phrase, true as const] as const));

const REPEATS = indexPhrases(every(({ noteRepeats }) => noteRepeats).map((phrase) => [phrase, true as const] as const));

/** Whether a text says where something stands, as notes do, or that it is the work cited before. */
export function citesSource(text: string): boolean {
  return [LETTER, SHORT, QUESTION, SIGN].some((pattern) => pattern.test(text)) || namesYear(text) || hasPhrase(words(text), REPEATS);
}

function namesYear(text: string): boolean {
  return [...text.matchAll(YEAR)].some(([, before = '']) => !phraseAt(words(before), 0, DUE));
}
