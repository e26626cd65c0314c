import type { GrammarWords } from '../purposes/grammar.js';
import { UNTOLD } from '../untold.js';

/** French. */
export const grammar: GrammarWords = {
  ...UNTOLD,
  bareCapitals: true,
  adverbEndings: ['ment'],
  commandForm: { ending: 'ez', except: ['assez', 'chez'], before: '' },
};
