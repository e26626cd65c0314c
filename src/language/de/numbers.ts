import { list } from '../list.js';
import type { NumberWords } from '../purposes/numbers.js';

/** German. */
export const numbers: NumberWords = {
  numbers: {
    ein: 1,
    eine: 1,
    einem: 1,
    eines: 1,
    einen: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    fünfzehn: 15,
    achtzehn: 18,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    hundert: 100,
    tausend: 1000,
    'ein drittel': 1 / 3,
    'zwei drittel': 2 / 3,
    'ein viertel': 0.25,
    'drei viertel': 0.75,
    hälfte: 0.5,
  },
  magnitudes: { tausend: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9 },
  percent: list('prozent, vom hundert'),
  points: list('prozentpunkt, prozentpunkte, prozentpunkten'),
  permille: list('promille, vom tausend'),
  ratios: list('von, unter'),
  currencies: { EUR: list('euro, eur'), USD: list('dollar, usd'), GBP: list('pfund') },
  floor: list('mindestens, wenigstens, nicht weniger als, mehr als, über, zumindest, ein minimum von'),
  ceiling: list('höchstens, maximal, bis zu, nicht mehr als, weniger als, unter, ein maximum von, nicht länger als'),
  floorAfter: list('oder mehr, und mehr, oder älter, und älter'),
  ceilingAfter: list('oder weniger, und weniger'),
  uncounted: list('und, oder, bis, ist, sind, in, auf, für, von, mit, zu, als, soll, sollte, muss, kann'),
  numbered: list(`
    empfehlung, empfehlungen, abschnitt, abschnitte, artikel, absatz, kapitel, anhang, anlage, abbildung, tabelle, seite, seiten
    ziffer, nummer, nr, teil, stufe, phase, maßnahme, paragraf, tz, randnummer, grad, version, punkt, satz, typ
  `),
};
