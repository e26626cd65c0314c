import { list } from '../list.js';
import type { DocumentWords } from '../purposes/documents.js';

/** Portuguese. */
export const documents: DocumentWords = {
  drafts: ['minuta', 'rascunho', 'versão preliminar'],
  noDrafts: [],
  finals: ['relatório final', 'versão final'],
  draftMarks: ['projeto', 'preliminar'],
  finalMarks: ['definitivo'],
  editions: ['versão'],
  stamps: [],
  called: ['recomendação', 'recomendações'],
  outsideParts: list('anexo, anexos, apêndice, documento separado, documento à parte'),
  volumes: ['volume', 'tomo'],
  published: list('publicadas separadamente, publicadas à parte, publicadas em separado, publicada em separado'),
  pointing: list('constam, encontram, ver, apresentadas, listadas, estão no, estão em, está no, figuram, ver também, veja-se, vide, cf'),
  page: ['página', 'pagina'],
  ofPages: ['de'],
  redacted: ['suprimido', 'expurgado'],
  abbreviations: list('sr, sra, dr, dra'),
  numberAbbreviations: list('art, n, pág, págs, fig'),
  upTo: ['a', 'até'],
  greetings: list('prezado, prezada, prezados, prezadas, caro, cara, caros, caras, olá, bom dia, boa tarde'),
  closings: list('atenciosamente, cumprimentos, melhores cumprimentos, com os melhores cumprimentos, saudações, cordialmente'),
};
