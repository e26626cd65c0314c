import type { GrammarWords } from '../purposes/grammar.js';

/** Portuguese. */
export const grammar: GrammarWords = {
  nounCapitals: false,
  subjectAfterVerb: true,
  actsCommand: false,
  moodTells: false,
  formsTogether: false,
  mayAsks: true,
  adverbEnding: '',
  ownArticles: [],
  inverting: [],
  longSubject: 0,
  commandForm: { ending: '', except: [], before: '' },
  infinitiveMark: '',
  closingMark: '',
  bodyTo: '',
  wishing: '',
  gerundEnding: '',
  porter: false,
  plurals: [],
  singulars: [],
};
