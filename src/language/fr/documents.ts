import { list } from '../list.js';
import type { DocumentWords } from '../purposes/documents.js';

/** French. */
export const documents: DocumentWords = {
  drafts: ['projet de rapport', 'version provisoire', 'ébauche'],
  noDrafts: [],
  finals: list('rapport final, rapport définitif, version finale, version définitive'),
  draftMarks: ['projet', 'brouillon'],
  finalMarks: ['définitif'],
  editions: ['version'],
  stamps: ['confidentiel'],
  called: ['recommandation', 'recommandations'],
  outsideParts: list('annexe, annexes, document séparé, volume séparé, rapport séparé'),
  volumes: ['volume', 'tome'],
  published: list('publiées séparément, publiée séparément, publiées à part, éditées séparément'),
  pointing: list(
    'figurent, trouvent, voir, présentées, énumérées, sont dans, est dans, sont en, trouverez, figure, voir aussi, voir ci-dessus, voir supra, cf',
  ),
  page: ['page'],
  ofPages: ['sur', 'de'],
  redacted: ['caviardé'],
  abbreviations: ['mme', 'mlle'],
  numberAbbreviations: list('art, fig, p, pp, vol, chap'),
  upTo: ['à'],
  greetings: list('madame, monsieur, mesdames, messieurs, bonjour, cher, chère, chers, chères'),
  closings: list('cordialement, bien cordialement, bien à vous, sincères salutations, meilleures salutations, salutations distinguées, avec mes salutations'),
};
