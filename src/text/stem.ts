import { stemmer } from 'stemmer';
import { LANGUAGES, languages } from '../language/index.js';
import { spelling } from './spelling.js';

/** Endings that carry number, gender or person in the Romance and Germanic languages we read; longest first. Only for likeness, never for meaning. */
const ENDINGS =
  'aciones ations ements ation ement mente ments ungen zione zioni ción iert ment ções ant ent ern ons ung ção ées ar as em en er es et ir is os re ta te ti to ée és a e i n o s é'.split(
    ' ',
  );

const PORTER: ReadonlySet<string> = new Set(languages.flatMap(({ language, porter }) => (porter ? [language] : [])));
/** Porter's rules and those of spelling are taken for languages whose words are not known, too: they do no harm there. */
const isPorter = (code: string): boolean => PORTER.has(code) || !LANGUAGES.includes(code);
const PLAIN = 'en';

/** What words of one family share, for measuring likeness: Porter's algorithm in English (and where the language is unknown), else the word without its ending. */
export function stem(norm: string, language = PLAIN): string {
  if (norm.length < 4 || /\p{N}/u.test(norm)) return norm;
  if (PORTER.has(language)) return stemmer(norm);
  const ending = ENDINGS.find((candidate) => norm.length - candidate.length >= 4 && norm.endsWith(candidate));
  return ending ? norm.slice(0, -ending.length) : norm;
}

/** The same for all spellings of a word. */
export const familyOf = (norm: string, language: string): string =>
  isPorter(language.slice(0, 2).toLowerCase()) ? stem(spelling(norm)) : stem(norm, language);
