import type { GrammarWords } from '../purposes/grammar.js';
import { UNTOLD } from '../untold.js';

/** Portuguese. */
export const grammar: GrammarWords = { ...UNTOLD, bareCapitals: true, adverbEndings: ['mente'], optative: ['seja', 'sejam'] };
