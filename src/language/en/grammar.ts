import type { GrammarWords } from '../purposes/grammar.js';

/** English. */
export const grammar: GrammarWords = {
  nounCapitals: false,
  subjectAfterVerb: false,
  actsCommand: true,
  moodTells: true,
  formsTogether: true,
  mayAsks: false,
  adverbEnding: 'ly',
  ownArticles: ['the'],
  inverting: ['should'],
  longSubject: 3,
  commandForm: { ending: '', except: [], before: '' },
  infinitiveMark: '',
  closingMark: '',
  bodyTo: 'to',
  wishing: 'be',
  gerundEnding: 'ing',
  porter: true,
  plurals: ['s'],
  singulars: ['ss'],
};
