import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import type { ValueWords } from './types.js';

export type { TimeUnit, ValueWords } from './types.js';

/** Words for dates and amounts, one entry a language. */
export const valueWords: readonly ValueWords[] = [en, fr, de, es, it, nl, pt];
