import { list } from '../list.js';
import type { DocumentWords } from '../purposes/documents.js';

/** Italian. */
export const documents: DocumentWords = {
  drafts: ['bozza'],
  noDrafts: [],
  finals: ['rapporto finale', 'versione finale', 'versione definitiva'],
  draftMarks: ['progetto'],
  finalMarks: ['definitivo', 'finale'],
  editions: ['versione'],
  stamps: ['riservato'],
  called: ['raccomandazione', 'raccomandazioni'],
  outsideParts: list('allegato, allegati, appendice, documento separato, documento a parte, volume separato, volume a parte'),
  volumes: ['volume', 'tomo'],
  published: list('pubblicate separatamente, pubblicate a parte, pubblicato separatamente, pubblicato a parte'),
  pointing: list('riportate, elencate, contenute, vedi, trovano, sono in, sono nel, sono nell, è nel, è nell, figurano, contenuto, vedi anche, cfr'),
  page: ['pagina'],
  ofPages: ['di'],
  redacted: ['omissis'],
  abbreviations: list('dott, sig, ing'),
  numberAbbreviations: list('art, artt, fig, pag, pagg'),
  upTo: ['a'],
  greetings: list('gentile, gentili, egregio, egregia, egregi, caro, cara, cari, care, buongiorno, salve'),
  closings: list('cordiali saluti, distinti saluti, saluti, un saluto, cordialmente'),
};
