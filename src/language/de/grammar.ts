import type { GrammarWords } from '../purposes/grammar.js';
import { UNTOLD } from '../untold.js';

/** German. */
export const grammar: GrammarWords = {
  ...UNTOLD,
  nounCapitals: true,
  adverbEndings: ['lich', 'end'],
  inverting: ['sollte', 'sollten'],
  commandForm: { ending: 'en', except: [], before: 'Sie' },
  closingMark: 'zu',
};
