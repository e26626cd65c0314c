import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import { type Language, languageFrom } from './language.js';
import { nl } from './nl/index.js';
import { pt } from './pt/index.js';
import type { Words } from './words.js';

export { type Language, languageFrom } from './language.js';
export type { Cell } from './list.js';
export type { Ladder } from './purposes/acts.js';
export type { TimeUnit } from './purposes/dates.js';
export type { Cue, Directive } from './purposes/directives.js';
export type { Words } from './words.js';

/** The languages that are read, one line each. */
const ALL: readonly Words[] = [en, fr, de, es, it, nl, pt];

/** The languages without the user's words. */
export const languages: readonly Language[] = ALL.map((words) => languageFrom(words));

/** Codes of the languages whose words are known. */
export const LANGUAGES: readonly string[] = ALL.map(({ language }) => language);

/** A language by its two-letter code (region ignored), or undefined where its words are not known. */
export function languageNamed(code: string): Language | undefined {
  const short = code.slice(0, 2).toLowerCase();
  return languages.find(({ language }) => language === short);
}
