import type { GrammarWords } from '../purposes/grammar.js';
import { UNTOLD } from '../untold.js';

/** Spanish. */
export const grammar: GrammarWords = { ...UNTOLD, bareCapitals: true, adverbEndings: ['mente'], optative: ['sea', 'sean'] };
