import { list } from '../list.js';
import type { DocumentWords } from '../purposes/documents.js';

/** Portuguese. */
export const documents: DocumentWords = {
  drafts: ['minuta', 'rascunho', 'versão preliminar'],
  noDrafts: [],
  finals: ['relatório final', 'versão final'],
  stamps: [],
  called: ['recomendação', 'recomendações'],
  outsideParts: list('anexo, anexos, apêndice, documento separado, documento à parte'),
  pointing: list('constam, encontram, ver, apresentadas, listadas'),
  page: ['página', 'pagina'],
  ofPages: ['de'],
  redacted: ['suprimido', 'expurgado'],
  abbreviations: ['art', 'n', 'pág'],
  upTo: ['a'],
};
