import type { GrammarWords } from '../purposes/grammar.js';

/** German. */
export const grammar: GrammarWords = {
  nounCapitals: true,
  subjectAfterVerb: true,
  actsCommand: false,
  moodTells: false,
  formsTogether: false,
  mayAsks: true,
  adverbEnding: '',
  ownArticles: [],
  inverting: [],
  longSubject: 0,
  commandForm: { ending: 'en', except: [], before: 'Sie' },
  infinitiveMark: '',
  closingMark: 'zu',
  bodyTo: '',
  wishing: '',
  gerundEnding: '',
  porter: false,
  plurals: [],
  singulars: [],
};
