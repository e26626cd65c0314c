import type { UserPatterns } from '../types.js';
import { de } from './de/index.js';
import { type DirectiveTables, tablesFrom } from './directive/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import { type Language, languageFrom } from './language.js';
import { nl } from './nl/index.js';
import { pt } from './pt/index.js';
import type { Words } from './words.js';

/** The languages that are read, one line each. */
const ALL: readonly Words[] = [en, fr, de, es, it, nl, pt];

/** Codes of the languages whose words are known. */
export const LANGUAGES: readonly string[] = ALL.map(({ language }) => language);

/** The languages with one user's words, each arranged once. Codes are of two letters, a region behind them is ignored; undefined where the words are not known. */
export interface Languages {
  readonly of: (code: string) => Language | undefined;
  /** for the reader of duty */
  readonly tables: (code: string) => DirectiveTables | undefined;
}

/** Makes the languages with the user's own words: once for a comparison. Other words than these are for what tests what each is worth. */
export function languagesWith(own: UserPatterns = {}, all: readonly Words[] = ALL): Languages {
  const words = new Map(all.map((each) => [each.language, each]));
  const made = onDemand((code: string) => {
    const known = words.get(code);
    return known && languageFrom(known, own);
  });
  const of = (code: string) => made(twoLetters(code));
  const arranged = onDemand((code: string) => {
    const language = made(code);
    return language && tablesFrom(language);
  });
  return { of, tables: (code) => arranged(twoLetters(code)) };
}

const twoLetters = (code: string): string => code.slice(0, 2).toLowerCase();

/** Most runs meet one language: what is made of the words of one is made when it is first asked for, and kept. */
function onDemand<T>(make: (code: string) => T): (code: string) => T {
  const made = new Map<string, T>();
  return (code) => {
    if (!made.has(code)) made.set(code, make(code));
    return made.get(code) as T;
  };
}

/** What is made of the words of a language, by its code and once for each; of the English ones where its own are not known. */
export function perLanguage<T>(make: (language: Language) => T): (code: string) => T {
  const made = onDemand((code: string) => make(builtIn.of(code) as Language));
  return (code) => made(builtIn.of(code)?.language ?? 'en');
}

/** The languages without any user's words. */
export const builtIn: Languages = languagesWith();

/** The words of all of them, for what is read before the language of a document is known. */
export const languages: readonly Words[] = ALL;

/** A language without any user's words. */
export const languageNamed = builtIn.of;
