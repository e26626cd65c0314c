import type { Force } from '../force.js';
import { list } from '../list.js';

const SOURCE = 'AgID, Linee guida: parole chiave (DEVE, DOVREBBE, PUÒ, È RACCOMANDATO)';

/** Italian. What has no `backed` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const it: Force = {
  language: 'it',
  modals: [
    { level: 5, phrases: list('deve, devono, dovrà, dovranno, non deve, non devono'), backed: SOURCE },
    { level: 5, phrases: list('è tenuto a, sono tenuti a, è necessario che, occorre, occorre che, bisogna') },
    { level: 4, phrases: list('dovrebbe, dovrebbero, è raccomandato, si raccomanda di, si raccomanda'), backed: SOURCE },
    { level: 4, phrases: list('è opportuno, è opportuno che, va, vanno') },
    { level: 2, phrases: list('può, possono'), backed: SOURCE },
    { level: 2, phrases: list('potrebbe, potrebbero') },
  ],
  idle: list('può, possono, potrebbe, potrebbero, va, vanno, occorre, bisogna'),
  subordinate: list('che, cui, quale, quali, se, quando, dove, come, perché, affinché'),
  wrappers: [
    { level: 4, phrases: list('raccomanda, raccomandiamo, raccomandano, si raccomanda che, raccomanda che') },
    { level: 3, phrases: list('esorta, esortiamo, sollecita') },
    { level: 2, phrases: list('suggerisce, suggeriamo, si suggerisce, invita, invitiamo, incoraggia, incoraggiamo, è consigliabile') },
    { level: 1, phrases: list('prende atto, auspica, è auspicabile, constata, accoglie con favore') },
  ],
  nestings: [
    {
      level: 3,
      phrases: list(`
      valutare, valutare l'opportunità di, valutare la possibilità di, considerare, considerare la possibilità di, prendere in esame
      prendere in considerazione, esaminare la possibilità di, cercare di, adoperarsi per, mirare a, puntare a
    `),
    },
    { level: 2, phrases: list('esplorare, esplorare la possibilità di') },
  ],
  inquiry: list('valutare'),
  adverbs: list('solo, soltanto, più, anche, inoltre, quindi, pertanto, non, congiuntamente, altresì, sempre, già, urgentemente, poi, essere'),
  negators: list(`
    non, mai, in nessun caso, in nessun modo
  `),
  positive: list(`
    non solo, non soltanto, non solamente, non meno di, non più di, non oltre, non oltre il, o no, o meno
    non … solo … ma, non … soltanto … ma, non … solamente … ma
  `),
  ceasing: list(`
    smettere di *re, cessare di *re, astenersi dal *re, astenersi da *re, evitare di *re, rinunciare a *re, mancare di *re, omettere di *re
    rifiutare di *re
  `),
  waiting: list(`
    salvo, a meno, senza, tranne, finché, se non, prima di
  `),
  nobody: list('nessun, nessuna, nessuno, né'),
  order: 'near',
  hedges: {
    phrases: list(`
      ove opportuno, se del caso, ove necessario, se necessario, per quanto possibile, ove possibile, laddove possibile
      se possibile, in linea di principio, di norma, laddove opportuno, nei limiti del possibile
      compatibilmente con le risorse disponibili, compatibilmente con le risorse
    `),
  },
  openings: { phrases: list('a condizione che, salvo che, a meno che, fatto salvo, subordinatamente a, purché, compatibilmente con') },
  neutral: {
    phrases: list(`
      in consultazione con, in collaborazione con, d'intesa con, di concerto con, in accordo con, insieme a, in cooperazione con
      in coordinamento con, previa consultazione
    `),
  },
  intensity: { phrases: list('fortemente, vivamente, con urgenza, urgentemente, in via prioritaria, immediatamente, prioritariamente') },
  universal: { phrases: list("tutti i, tutti gli, tutte le, tutti, tutte, ogni, ciascun, ciascuna, l'insieme dei, integralmente") },
  each: list('ogni, ciascun, ciascuna'),
  partial: { phrases: list('alcuni, alcune, certi, certe, determinati, determinate, diversi, diverse, la maggior parte, taluni') },
  accountability: {
    phrases: list(`
      pubblicare, rendere pubblico, rendere pubblici, rendicontare, relazione annuale, piano d'azione, riferire
    `),
  },
  ladders: [],
  passive: list('essere, venire'),
  participles: list('ato, ata, ati, ate, uto, uta, uti, ute, ito, ita, iti, ite, so, sa, tto, tta, tti, tte, messo, messa'),
  links: list('di, del, della, dei, e, la, il'),
  articles: list('il, lo, la, i, gli, le, l, un, una, uno, tutti, tutte, ogni'),
  auxiliaries: list('è, sono, ha, hanno'),
  joins: list('e, ed'),
  anaphors: list('questo, questa, questi, queste, ciò'),
  acting: list('responsabile, responsabili'),
  finite: list('è, sono, era, ha, hanno'),
  agent: list('da, dal, dalla, dai, dalle'),
  circumstance: list(`
      per, al, in, se, quando, con, dopo, prima, senza, secondo, nel, nella, inoltre, pertanto, entro, a, da, alla
    `),
  providing: { phrases: list('stanziare, destinare, investire, finanziare, assegnare, aumentare, assumere, formare, creare, fornire') },
  that: list('che, di'),
};
