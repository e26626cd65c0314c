import type { GrammarWords } from '../purposes/grammar.js';
import { UNTOLD } from '../untold.js';

/** Italian. */
export const grammar: GrammarWords = { ...UNTOLD, bareCapitals: true, adverbEndings: ['mente'], optative: ['sia', 'siano', 'venga', 'vengano'] };
