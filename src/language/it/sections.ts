import { list } from '../list.js';
import type { SectionWords } from '../purposes/sections.js';

/** Italian. */
export const sections: SectionWords = {
  sections: {
    open: list(`
      raccomandazioni, raccomandazione, proposte, piano d azione, linee di azione, invito all azione
      cosa … devono fare, cosa … deve fare, cosa … dovrebbero fare, cosa … dovrebbe fare, cosa bisogna fare
    `),
    openWhole: list('azione, misura, azioni, misure, principi, impegni, interventi, priorità'),
    series: list('principi, impegni'),
    restate: list('sintesi, riepilogo, elenco delle raccomandazioni, in breve, sommario esecutivo'),
    reply: list('risposta, risposte, controdeduzioni, osservazioni, commenti'),
    close: list(`
      introduzione, contesto, metodologia, allegato, allegati, appendice, glossario, bibliografia, conclusioni, ringraziamenti, note, indice
      premessa
      esclusione di responsabilità, disclaimer, gli autori
    `),
    findings: list('risultanze, rilievi'),
    notes: list('note, note finali, note di chiusura, note a piè di pagina'),
    contents: list('sommario, indice'),
    and: ['e', 'ed'],
    about: list(
      'stato di attuazione, precedenti, seguito dato, attuazione delle, gradazione delle, forza delle raccomandazioni, grado delle raccomandazioni, gradi di raccomandazione',
    ),
  },
  turned: {
    proposals: list('richiesta, richieste, rivendicazion*'),
    refused: list('respinti, scartati, abbandonati, non accolt*, non adottat*, non recepit*, non accettat*, non ripres*'),
    people: list(
      'testimoni, residenti, abitanti, cittadini, intervistati, partecipanti, sindacati, associazioni, pubblico, utenti, pazienti, genitori, portatori di interesse, parti interessate, auditi, attivisti, ong, terzi, altri, altre',
    ),
    of: list('di, del, della, dei, degli, delle, dell, da, dai, dagli, dalle'),
    what: list('cosa, che cosa, ciò che, quello che'),
    asked: list('chiedono, vogliono, volevano, propongono, sollecitano, raccomandano, si aspettano, diceva, dicevano, affermava, affermavano'),
  },
  kinds: {
    guideline: list('linee guida, guida, manuale, buone pratiche, vademecum'),
    standard: list('norma, direttiva, regolamento, requisiti, specifica'),
    report: list('relazione, rapporto, indagine, valutazione, studio, libro bianco'),
    self: 'questa',
  },
  replyTitles: list('risposta del, risposta della, risposta alle, risposta alla, riscontro'),
};
