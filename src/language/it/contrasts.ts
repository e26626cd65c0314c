import { list } from '../list.js';
import type { ContrastWords } from '../purposes/contrasts.js';

/** Italian. */
export const contrasts: ContrastWords = {
  ends: list(`
    interrompere, interrotto, interrotta, interrotti, interrotte, sospendere, sospeso, sospesa, sospesi, sospese, cessare, cessato, cessata
    abbandonare, abbandonato, abbandonata, porre fine a, porre fine al, porre fine alla, rinunciare a, rinunciare al, rinunciare alla
    sopprimere, soppresso, soppressa, abolire, abolito, abolita, annullare, annullato, annullata
  `),
  furthers: list(`
    continuare, continuato, continuata, proseguire, proseguito, proseguita, mantenere, mantenuto, mantenuta, ampliare, ampliato, ampliata
    estendere, esteso, estesa, prolungare, prolungato, prolungata, introdurre, introdotto, introdotta, riaprire, sostenere, sostenuto, sostenuta
    finanziare, finanziato, finanziata, conservare, conservato, conservata, creare, creato, creata, istituire, istituito, istituita
    ripristinare
  `),
  including: list('con, inclusi, incluse, incluso, inclusa, compresi, comprese, compreso, compresa'),
  excluding: list('senza, esclusi, escluse, escluso, esclusa'),
  multiples: [
    list('raddoppiare, raddoppiato, raddoppiata, doppio, doppia'),
    list('triplicare, triplicato, triplicata, triplo, tripla'),
    list('quadruplicare, quadruplicato, quadruplo'),
    list('quintuplicare, quintuplo'),
    list('decuplicare, decuplo'),
    list('dimezzare, dimezzato, dimezzata'),
    list('ridurre a un quarto, ridotto a un quarto'),
  ],
  seasons: [
    ['pasqua'],
    ['natale'],
    ['pentecoste'],
    ['capodanno'],
    ['ognissanti'],
    ['quaresima'],
    ['ferragosto'],
    ['ramadan'],
    ['primavera'],
    ['estate'],
    ['autunno'],
    ['inverno'],
    list('fine del trimestre'),
    list('fine dell anno scolastico'),
    list('vacanze estive'),
    list('vacanze natalizie'),
    list('vendemmia'),
  ],
  deadlines: list(`
    entro, entro il, entro la, entro l, entro la fine di, entro la fine del, prima di, prima del, prima della, prima dell, non oltre il, al più tardi, al più tardi entro
  `),
  beyond: list('più di, meno di, oltre, al di sopra di, al di sotto di'),
  reached: list('almeno, un minimo di, non meno di, al massimo, un massimo di, non più di, fino a'),
};
