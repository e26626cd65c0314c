import { list } from '../list.js';
import type { NumberWords } from '../purposes/numbers.js';

/** Dutch. */
export const numbers: NumberWords = {
  digits: 'other',
  numbers: {
    een: 1,
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    vijftien: 15,
    achttien: 18,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    honderd: 100,
    duizend: 1000,
    'een derde': 1 / 3,
    'twee derde': 2 / 3,
    'een kwart': 0.25,
    helft: 0.5,
    'drie kwart': 0.75,
    driekwart: 0.75,
  },
  magnitudes: { duizend: 1e3, miljoen: 1e6, miljard: 1e9, mln: 1e6, mld: 1e9 },
  percent: list('procent'),
  points: list('procentpunt, procentpunten'),
  permille: list('promille'),
  ratios: list('op de, op elke, van de'),
  currencies: { EUR: list('euro, eur'), USD: list('dollar, dollars'), GBP: list('pond') },
  floor: list('ten minste, tenminste, minstens, minimaal, niet minder dan, meer dan, een minimum van'),
  ceiling: list('ten hoogste, hoogstens, maximaal, tot, niet meer dan, minder dan, een maximum van'),
  floorAfter: list('of meer, en meer'),
  ceilingAfter: list('of minder'),
  uncounted: list('en, of, tot, is, zijn, in, op, voor, van, met, te, dan, moet, zou'),
  numbered: list(`
    aanbeveling, aanbevelingen, artikel, paragraaf, hoofdstuk, bijlage, figuur, tabel, pagina, punt, maatregel, actie, nr, nummer
    deel, fase, niveau, versie, stap
  `),
  lengths: list('meter, kilometer, centimeter, millimeter, mijl, voet'),
};
