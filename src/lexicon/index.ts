import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import type { Lexicon } from './types.js';

export type { Cell, Lexicon } from './types.js';

const ALL: Readonly<Record<string, Lexicon>> = { en, fr, de, es, it, nl, pt };

/** Codes of the languages that have a lexicon. */
export const LANGUAGES: readonly string[] = Object.keys(ALL);

/** The lexicon of a language by its two-letter code (region ignored), or undefined where there is none. */
export function lexiconOf(language: string): Lexicon | undefined {
  return ALL[language.slice(0, 2).toLowerCase()];
}
