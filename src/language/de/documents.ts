import { list } from '../list.js';
import type { DocumentWords } from '../purposes/documents.js';

/** German. */
export const documents: DocumentWords = {
  drafts: ['entwurf', 'vorentwurf'],
  noDrafts: list('entwurf eines, entwurf des, vorentwurf eines, vorentwurf des'),
  finals: ['abschlussbericht', 'endbericht', 'endfassung'],
  draftMarks: ['entwurf', 'arbeitsfassung'],
  finalMarks: ['endgültig', 'endgültige fassung'],
  editions: ['version', 'fassung'],
  stamps: ['vertraulich'],
  called: ['empfehlung', 'empfehlungen'],
  outsideParts: list(`
    anhang, anlage, gesonderte dokument, gesonderten dokument, gesonderter band, gesonderten band, gesonderte bericht, gesonderten bericht
    separate dokument, separaten dokument, separaten band, separaten bericht
  `),
  volumes: ['band'],
  published: list('gesondert veröffentlicht, separat veröffentlicht, getrennt veröffentlicht, gesondert erschienen, separat erschienen'),
  pointing: list(
    'finden, stehen, siehe, enthält, aufgeführt, findet, steht, enthalten, sind im, sind in, ist im, siehe auch, siehe oben, siehe unten, s auch, vgl',
  ),
  page: ['seite'],
  ofPages: ['von'],
  redacted: ['geschwärzt'],
  abbreviations: list('bzw, z.b, d.h, u.a, ggf'),
  numberAbbreviations: list('abs, ziff, nr, s, abb, tab, kap, rn'),
  upTo: ['bis'],
  greetings: list('sehr geehrte, sehr geehrter, sehr geehrtes, liebe, lieber, guten tag, guten morgen, hallo'),
  closings: list(
    'mit freundlichen grüßen, mit freundlichem gruß, mit besten grüßen, freundliche grüße, beste grüße, viele grüße, herzliche grüße, hochachtungsvoll',
  ),
};
