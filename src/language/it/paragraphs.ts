import { list } from '../list.js';
import type { ParagraphWords } from '../purposes/paragraphs.js';

/** Italian. */
export const paragraphs: ParagraphWords = {
  leadIns: list(`
    seguenti raccomandazioni, seguente raccomandazione, raccomandazioni seguenti, seguenti misure, raccomanda quanto segue, seguenti proposte
    seguenti azioni
    seguenti linee d azione, seguenti interventi
  `),
  illustrating: list('esempio, esempi'),
  followOns: list('ciò, questo, questa, questi, tali'),
  anaphors: ['queste'],
  ordinals: list('primo, in primo luogo, secondo, in secondo luogo, terzo, infine'),
  terms: list('entro, scadenza, termine'),
};
