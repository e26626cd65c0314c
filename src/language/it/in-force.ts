import { list } from '../list.js';
import type { InForceWords } from '../purposes/in-force.js';

/** Italian. */
export const inForce: InForceWords = {
  legalBases: list('ai sensi, secondo, in base, in virtù, conformemente, a norma, in forza'),
  laws: list('legge, leggi, articolo, articoli, art, decreto, regolamento, costituzione, codice, convenzione, direttiva, trattato, comma'),
  rules: list('regola, regole, norma, norme, regolamenti, codici'),
  lawEndings: [],
  byLaw: list('per legge, secondo la normativa vigente'),
};
