import { list } from '../list.js';
import type { ValueWords } from './types.js';

/** Italian dates and amounts. */
export const it: ValueWords = {
  language: 'it',
  months: [
    list('gennaio'),
    list('febbraio'),
    list('marzo'),
    list('aprile'),
    list('maggio'),
    list('giugno'),
    list('luglio'),
    list('agosto'),
    list('settembre'),
    list('ottobre'),
    list('novembre'),
    list('dicembre'),
  ],
  numbers: {
    un: 1,
    una: 1,
    uno: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    quindici: 15,
    diciotto: 18,
    venti: 20,
    trenta: 30,
    quaranta: 40,
    cinquanta: 50,
    cento: 100,
    mille: 1000,
    'un terzo': 1 / 3,
    'due terzi': 2 / 3,
    'un quarto': 0.25,
  },
  magnitudes: { mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9, mln: 1e6, mld: 1e9 },
  units: {
    hour: list('ora, ore'),
    day: list('giorno, giorni, giorni lavorativi'),
    week: list('settimana, settimane'),
    month: list('mese, mesi'),
    quarter: list('trimestre, trimestri'),
    year: list('anno, anni'),
  },
  percent: list('per cento'),
  points: list('punto percentuale, punti percentuali'),
  permille: list('per mille'),
  currencies: { EUR: list('euro, eur'), USD: list('dollaro, dollari'), GBP: list('sterlina, sterline') },
  due: list(`
    entro il, entro, entro la fine del, entro la, entro fine, prima del, prima di, non oltre il, fino al, al più tardi il
    al più tardi entro, a partire dal, nel, entro e non oltre il, entro la fine di
  `),
  within: list("entro, entro i prossimi, nei prossimi, in, nel giro di, entro un termine di, nell'arco di"),
  after: list('dalla, dal, da, dopo, a decorrere da, dalla data di, successivi alla, dopo la'),
  small: list('il, lo, la, i, gli, le, di, del, della, dello, questo, questa, un, una, l, prossimi, prossimo'),
  of: list('di, del, della, dell, dei'),
  parts: {
    'la fine del': 1,
    'fine del': 1,
    fine: 1,
    'la fine di': 1,
    inizio: 0.1,
    metà: 0.5,
    'la metà del': 0.5,
    primavera: 0.42,
    estate: 0.67,
    autunno: 0.92,
  },
  every: list('ogni, tutti gli, almeno ogni'),
  recurring: { annualmente: 12, semestralmente: 6, trimestralmente: 3, mensilmente: 1, 'con cadenza annuale': 12, 'su base annua': 12 },
  per: list('all, al, per, ogni'),
  times: { 'una volta': 1, 'due volte': 2, 'tre volte': 3 },
  vague: list(`
    non appena possibile, il prima possibile, quanto prima, al più presto, a tempo debito, in tempi ragionevoli, tempestivamente
    senza indugio, a breve termine, a medio termine, a lungo termine, periodicamente, regolarmente, prossimamente
  `),
  floor: list('almeno, come minimo, un minimo di, più di, non meno di, oltre, minimo'),
  ceiling: list('al massimo, un massimo di, fino a, meno di, non più di, massimo, al più'),
  floorAfter: list('o più, come minimo'),
  ceilingAfter: list('o meno, al massimo'),
  joins: list('e, o, a, è, sono, in, per, con, che, di, da, deve, dovrebbe, ed'),
  names: list(`
    raccomandazione, raccomandazioni, articolo, articoli, paragrafo, paragrafi, capitolo, sezione, allegato, figura, tabella, pagina
    pagine, punto, azione, misura, n, numero, legge, parte, fase, livello, versione, sfida
  `),
};
