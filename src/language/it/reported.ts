import { list } from '../list.js';
import type { ReportedWords } from '../purposes/reported.js';

/** Italian. */
export const reported: ReportedWords = {
  reported: list(`
    secondo, ha dichiarato, ha affermato, ha sostenuto, ha sottolineato, ha raccomandato, ha proposto, ha chiesto, raccomandato da
    dicono che, sostiene, sostengono, hanno dichiarato, hanno affermato, hanno sostenuto, hanno sottolineato, hanno proposto, hanno chiesto
    a giudizio di, ad avviso
    ritiene che, ritengono che, afferma che, affermano che, indica che, indicano che, evidenzia che, evidenziano che, stabilisce che
    stabiliscono che, dispone che, prevede che, prevedono che, sottolinea che, sottolineano che, precisa che, chiede che, chiedono che, dice che
    pensa che, pensano che, crede che, credono che, dell'opinione che, del parere che, l'idea che
    chiedeva, chiedevano, proponeva, proponevano, sollecitava, sollecitavano, aveva chiesto, avevano chiesto
      si è espresso così, l'ha detto così, lo ha detto così, l'ha riassunto così
    `),
  former: {
    versions: list(`
      versione precedente, precedente versione, versione preliminare, versione iniziale, versione originaria, versione provvisoria, prima versione
      testo precedente, testo iniziale, testo originario, rapporto precedente, precedente rapporto, ultimo rapporto, relazione precedente, precedente relazione, rapporto intermedio, relazione intermedia, relazione preliminare
      documento di consultazione
    `),
    asked: list(`
      proponeva, propose, proposto, proposta, raccomandava, raccomandò, raccomandato, raccomandata, suggeriva, suggerito, suggerita, chiedeva, chiesto
      chiesta, invitava, sollecitava, prevedeva, previsto, prevista, richiedeva, conteneva, includeva, voleva
    `),
    proposals: list('proposta, proposte, raccomandazione, raccomandazioni, suggerimento, suggerimenti, idea'),
    rejected: list(`
      ritirato, ritirata, ritirate, respinto, respinta, respinte, scartato, scartata, scartate, abbandonato, abbandonata, abbandonate, soppresso, soppressa
      soppresse, eliminato, eliminata, eliminate, stralciato, stralciata, stralciate, accantonato, accantonata, sostituita, sostituito, rinunciato
      non è stata accolta, non è stata mantenuta, non è stata ripresa
    `),
    made: list('ha formulato, hanno formulato, ha rivolto, hanno rivolto, ha fatto, hanno fatto'),
    before: list('già, precedentemente'),
    phrases: list(`
      aveva proposto, avevano proposto, avevamo proposto, aveva raccomandato, avevano raccomandato, avevamo raccomandato, aveva suggerito
      avevamo suggerito, aveva chiesto, avevamo chiesto, si proponeva, si raccomandava, era stato proposto, era stata proposta, inizialmente proposto, inizialmente raccomandato
      inizialmente proposta, inizialmente previsto, inizialmente prevista, non raccomanda più, non raccomandiamo più, non propone più, non proponiamo più
      non si raccomanda più, non si propone più, non suggerisce più, non chiede più, non chiediamo più, non raccomanda, non raccomandiamo
      non si raccomanda, stato valutato di, stato ipotizzato di, stato previsto di, stato considerato di, avevamo valutato di, aveva valutato di, si era pensato di, avevamo pensato di, rinuncia a raccomandare, rinunciato a raccomandare, anziché raccomandare, invece di raccomandare
    `),
  },
  own: list('noi, io, nostro, necessario, opportuno, importante, commissione, raccomanda'),
  responses: list('il governo accoglie, accoglie la raccomandazione, in risposta a, ha risposto, prende atto, ha comunicato, è stata accolta'),
  answers: list('il governo accoglie, il governo condivide, la presente risposta, la nostra risposta'),
  answering: list('concorda, concordano, concordiamo, è d accordo'),
  noting: list(
    'accetta, accettano, accettiamo, condivide, condividono, condividiamo, respinge, respingono, respingiamo, accoglie, accolgono, accogliamo, prende atto, prendiamo atto',
  ),
  answered: list('questo, questa, queste, questi, ciò, raccomandazion*, propost*'),
  mentions: list('raccomandazione, raccomandazioni, raccomandato, raccomandata'),
  consultation: list('vostri commenti, tuoi commenti, tua opinione, vostra opinione, compila il form, consultazione, fateci sapere, facci sapere'),
};
