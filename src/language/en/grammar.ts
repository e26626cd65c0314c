import type { GrammarWords } from '../purposes/grammar.js';
import { UNTOLD } from '../untold.js';

/** English. */
export const grammar: GrammarWords = {
  ...UNTOLD,
  subjectAfterVerb: false,
  actsCommand: true,
  moodTells: true,
  formsTogether: true,
  mayAsks: false,
  adverbEndings: ['ly'],
  adverbsShow: true,
  ownArticles: ['the'],
  inverting: ['should'],
  floating: ['such', 'both', 'each', 'all', 'one'],
  longSubject: 3,
  bodyTo: 'to',
  wishing: 'be',
  gerundEnding: 'ing',
  plurals: ['s'],
  singulars: ['ss'],
};
