import type { GrammarWords } from '../purposes/grammar.js';
import { UNTOLD } from '../untold.js';

/** Dutch. */
export const grammar: GrammarWords = {
  ...UNTOLD,
  adverbEndings: ['lijk', 'end'],
  infinitiveMark: 'te',
  clusterEndings: ['en', 'aan', 'ijn'],
  finiteEndings: ['t'],
  plurals: ['en', 's'],
};
