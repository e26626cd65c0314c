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
  const languages = all.map((words) => languageFrom(words, own));
  const made = new Map<Language, DirectiveTables>();
  const of = (code: string) => languages.find(({ language }) => language === code.slice(0, 2).toLowerCase());
  const tables = (code: string) => {
    const language = of(code);
    if (!language) return undefined;
    const known = made.get(language) ?? tablesFrom(language);
    made.set(language, known);
    return known;
  };
  return { of, tables };
}

/** The languages without any user's words. */
export const builtIn: Languages = languagesWith();

/** All of them, for what is read before the language of a document is known. */
export const languages: readonly Language[] = ALL.map((words) => languageFrom(words));

/** A language without any user's words. */
export const languageNamed = builtIn.of;
