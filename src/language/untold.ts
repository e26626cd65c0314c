import type { GrammarWords } from './purposes/grammar.js';

/** What the words of a language tell where their order and forms tell nothing of their own: each language states only what it has beside this. */
export const UNTOLD: GrammarWords = {
  nounCapitals: false,
  bareCapitals: false,
  subjectAfterVerb: true,
  actsCommand: false,
  moodTells: false,
  formsTogether: false,
  mayAsks: true,
  adverbEndings: [],
  adverbsShow: false,
  ownArticles: [],
  inverting: [],
  floating: [],
  longSubject: 0,
  commandForm: { ending: '', except: [], before: '' },
  infinitiveMark: '',
  clusterEndings: [],
  finiteEndings: [],
  closingMark: '',
  bodyTo: '',
  wishing: '',
  optative: [],
  gerundEnding: '',
  plurals: [],
  singulars: [],
};
