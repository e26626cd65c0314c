import { stemmer } from 'stemmer';
import { languageNamed, languages } from '../language/index.js';
import { spelling } from './spelling.js';

/** Where the language is unknown, the endings of all, the longest first. */
const ANY: readonly string[] = [...new Set(languages.flatMap(({ endings }) => endings))].sort((one, other) => other.length - one.length);
/** So many letters stay. */
const STEM = 4;
const PLAIN = 'en';

/** What words of one family share, for measuring similarity: Porter's algorithm where the language says so, else the word without its ending. */
export function stem(norm: string, language = PLAIN): string {
  if (norm.length < STEM || /\p{N}/u.test(norm)) return norm;
  const { porter = false, endings = ANY } = languageNamed(language) ?? {};
  if (porter) return stemmer(norm);
  const ending = endings.find((candidate) => norm.length - candidate.length >= STEM && norm.endsWith(candidate));
  return ending ? norm.slice(0, -ending.length) : norm;
}

/** The same for all spellings of a word. Porter's rules and those of spelling are taken for languages whose words are not known, too: they do no harm there. */
export const familyOf = (norm: string, language: string): string => ((languageNamed(language)?.porter ?? true) ? stem(spelling(norm)) : stem(norm, language));
