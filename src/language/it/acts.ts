import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** Italian. */
export const acts: ActWords = {
  acts: [],
  nounActs: list('mare, cantiere, quartiere, mestiere, potere, dovere, piacere, militare, popolare, settore'),
  participles: [],
  actEndings: list('are, ere, ire, arre, orre, urre, arsi, ersi, irsi'),
  actingNouns: list('zione, mento, sione'),
  ladders: [],
  providing: { phrases: list('stanziare, destinare, investire, finanziare, assegnare, aumentare, assumere, formare, creare, fornire') },
  qualifying: list('con, senza, aventi, avente, che hanno, di età, anzianità, superiori, superiore'),
  exceeding: list('più di, oltre, superiori a, superiore a'),
  accountability: {
    phrases: list(`
      pubblicare, rendere pubblico, rendere pubblici, rendicontare, relazione annuale, piano d'azione, riferire
    `),
  },
  inquiry: list('valutare'),
};
