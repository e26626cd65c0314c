import { de as deForce } from './de/force.js';
import { de } from './de/lexicon.js';
import { de as deValues } from './de/values.js';
import { en as enForce } from './en/force.js';
import { en } from './en/lexicon.js';
import { en as enValues } from './en/values.js';
import { es as esForce } from './es/force.js';
import { es } from './es/lexicon.js';
import { es as esValues } from './es/values.js';
import type { Force } from './force.js';
import { fr as frForce } from './fr/force.js';
import { fr } from './fr/lexicon.js';
import { fr as frValues } from './fr/values.js';
import { it as itForce } from './it/force.js';
import { it } from './it/lexicon.js';
import { it as itValues } from './it/values.js';
import { nl as nlForce } from './nl/force.js';
import { nl } from './nl/lexicon.js';
import { nl as nlValues } from './nl/values.js';
import { pt as ptForce } from './pt/force.js';
import { pt } from './pt/lexicon.js';
import { pt as ptValues } from './pt/values.js';
import type { Lexicon } from './types.js';
import type { ValueWords } from './values.js';

export type { Force, Ladder, Level } from './force.js';
export type { Cell, Lexicon } from './types.js';
export type { TimeUnit, ValueWords } from './values.js';

const ALL: Readonly<Record<string, Lexicon>> = { en, fr, de, es, it, nl, pt };

/** Codes of the languages that have a lexicon. */
export const LANGUAGES: readonly string[] = Object.keys(ALL);

/** The lexicon of a language by its two-letter code (region ignored), or undefined where there is none. */
export function lexiconOf(language: string): Lexicon | undefined {
  return ALL[language.slice(0, 2).toLowerCase()];
}

/** What makes a recommendation strong or weak, one entry a language. */
export const forces: readonly Force[] = [enForce, frForce, deForce, esForce, itForce, nlForce, ptForce];

/** Words for dates and amounts, one entry a language. */
export const valueWords: readonly ValueWords[] = [enValues, frValues, deValues, esValues, itValues, nlValues, ptValues];
