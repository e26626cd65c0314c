import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import type { Force } from './types.js';

export type { Force, Ladder, Level } from './types.js';

/** What makes a recommendation strong or weak, one entry a language. */
export const forces: readonly Force[] = [en, fr, de, es, it, nl, pt];
