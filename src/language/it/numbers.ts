import { list } from '../list.js';
import type { NumberWords } from '../purposes/numbers.js';

/** Italian. */
export const numbers: NumberWords = {
  digits: 'other',
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
    metà: 0.5,
    'tre quarti': 0.75,
  },
  magnitudes: { mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9, mln: 1e6, mld: 1e9 },
  percent: list('per cento'),
  points: list('punto percentuale, punti percentuali'),
  permille: list('per mille'),
  ratios: list('su, su ogni, ogni'),
  currencies: { EUR: list('euro, eur'), USD: list('dollaro, dollari'), GBP: list('sterlina, sterline') },
  floor: list('almeno, come minimo, un minimo di, più di, non meno di, oltre, minimo'),
  ceiling: list('al massimo, un massimo di, fino a, meno di, non più di, massimo, al più'),
  floorAfter: list('o più, come minimo'),
  ceilingAfter: list('o meno, al massimo'),
  uncounted: list('e, o, a, è, sono, in, per, con, che, di, da, deve, dovrebbe, ed'),
  numbered: list(`
    raccomandazione, raccomandazioni, articolo, articoli, paragrafo, paragrafi, capitolo, sezione, allegato, figura, tabella, pagina
    pagine, punto, azione, misura, n, numero, legge, parte, fase, livello, versione, sfida
  `),
  lengths: list('metro, metri, chilometro, chilometri, centimetro, centimetri, miglio, miglia'),
};
