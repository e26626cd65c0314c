import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** What is provided is more where there is more of it, in whichever language. */
const TRANSLATED = 'the English list, which is measured, in its plain equivalents';

/** Italian. */
export const acts: ActWords = {
  likeActs: [
    list('installare, montare, collocare, dotare'),
    list('assumere, impiegare, nominare, designare'),
    list('pubblicare, divulgare, diffondere, stampare'),
    list('insegnare, formare, istruire'),
    list('comprare, acquistare'),
    list('costruire, edificare, erigere'),
    list('riparare, aggiustare, restaurare'),
    list('controllare, ispezionare, esaminare, verificare'),
    list('informare, avvisare, avvertire'),
    list('vietare, proibire, abolire, porre fine, cessare'),
    list('abbassare, ridurre, diminuire'),
    list('aumentare, alzare, accrescere'),
    list('pagare, finanziare, sovvenzionare'),
    list('creare, istituire, fondare'),
    list('dare, fornire, offrire'),
    list('spostare, trasferire'),
    list('proteggere, tutelare, salvaguardare'),
    list('contare, censire, registrare'),
  ],
  acts: [],
  nounActs: list('mare, cantiere, quartiere, mestiere, potere, dovere, piacere, militare, popolare, settore'),
  participles: [],
  actEndings: list('are, ere, ire, arre, orre, urre, arsi, ersi, irsi'),
  actingNouns: list('zione, mento, sione'),
  ladders: [],
  providing: {
    phrases: list(`
      stanziare, destinare, investire, finanziare, assegnare, aumentare, assumere, formare, creare, fornire, installare, realizzare, costruire, piantare, allestire, acquistare, aprire, istituire
    `),
    sourced: TRANSLATED,
  },
  qualifying: list('con, senza, aventi, avente, che hanno, di età, anzianità, superiori, superiore'),
  exceeding: list('più di, oltre, superiori a, superiore a'),
  accountability: {
    phrases: list(`
      pubblicare, rendere pubblico, rendere pubblici, rendicontare, relazione annuale, piano d'azione, riferire
    `),
  },
  looking: list(`
    valutare, valuti, valutino, verificare, verifichi, verifichino, studiare, studi, esaminare, esamini, analizzare, analizzi, considerare, consideri
  `),
  enduring: list(`
    chiudere, chiuso, chiusa, mantenere, mantenuto, mantenuta, vietare, vietato, vietata, bloccare, sospendere, sospeso, sospesa, congelare, proseguire, continuare, conservare, rimanere, restare, esentare, limitare
  `),
  looked: list(`
    fattibilità, possibilità, opportunità, costi e benefici, convenienza, se
  `),
  inquiry: list('valutare'),
};
