import { list } from '../list.js';
import type { DocumentWords } from '../purposes/documents.js';

/** Spanish. */
export const documents: DocumentWords = {
  drafts: ['borrador', 'proyecto de informe'],
  noDrafts: [],
  finals: list('informe final, informe definitivo, versión final, versión definitiva'),
  draftMarks: ['proyecto'],
  finalMarks: ['definitivo'],
  editions: ['versión'],
  stamps: ['confidencial'],
  called: ['recomendación', 'recomendaciones'],
  outsideParts: list(`
    anexo, anexos, apéndice, documento separado, documento aparte, volumen separado, volumen aparte, informe separado, informe aparte
  `),
  volumes: ['volumen', 'tomo'],
  published: list('publican por separado, publicadas por separado, publica por separado, publican aparte'),
  pointing: list('figuran, encuentran, véase, recogen, recogidas, están en, está en, consta, constan, incluyen, véase también, véanse, ver, cf'),
  page: ['página', 'pagina'],
  ofPages: ['de'],
  redacted: ['suprimido', 'expurgado'],
  abbreviations: list('sr, sra, dr, dra'),
  numberAbbreviations: list('núm, pág, págs, art, arts, fig'),
  upTo: ['a'],
  greetings: list('estimado, estimada, estimados, estimadas, querido, querida, queridos, queridas, hola, buenos días, buenas tardes'),
  closings: list('saludos, un saludo, saludos cordiales, atentamente, cordialmente'),
};
