import { stemmer } from 'stemmer';

/** Endings that carry number, gender or person in the Romance and Germanic languages we read; longest first. Only for likeness, never for meaning. */
const ENDINGS =
  'aciones ations ements ation ement mente ments ungen zione zioni ción iert ment ções ant ent ern ons ung ção ées ar as em en er es et ir is os re ta te ti to ée és a e i n o s é'.split(
    ' ',
  );

/** What words of one family share, for measuring likeness: Porter's algorithm in English (and where the language is unknown), else the word without its ending. */
export function stem(norm: string, language = 'en'): string {
  if (norm.length < 4 || /\p{N}/u.test(norm)) return norm;
  if (language === 'en') return stemmer(norm);
  const ending = ENDINGS.find((candidate) => norm.length - candidate.length >= 4 && norm.endsWith(candidate));
  return ending ? norm.slice(0, -ending.length) : norm;
}
