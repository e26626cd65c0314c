import { list } from '../list.js';
import type { NumberWords } from '../purposes/numbers.js';

/** French. */
export const numbers: NumberWords = {
  // French is written with commas for groups in Canada and in much that is translated
  digits: 'either',
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    'dix huit': 18,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
    mille: 1000,
    'un tiers': 1 / 3,
    'deux tiers': 2 / 3,
    'un quart': 0.25,
    'trois quarts': 0.75,
    moitié: 0.5,
    demi: 0.5,
  },
  magnitudes: { millier: 1e3, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, mio: 1e6, mds: 1e9, md: 1e9 },
  percent: list('pour cent, pourcent'),
  points: list('point de pourcentage, points de pourcentage'),
  permille: list('pour mille'),
  ratios: list('sur'),
  currencies: { EUR: list('euro, euros, eur'), USD: list('dollar, dollars'), GBP: list('livre sterling, livres sterling') },
  floor: list('au moins, au minimum, un minimum de, plus de, pas moins de, minimum, au delà de'),
  ceiling: list(`
    au plus, au maximum, un maximum de, jusqu'à, moins de, pas plus de, maximum, inférieur à, limité à, ne dépassant pas
  `),
  floorAfter: list('ou plus, au moins, au minimum'),
  ceilingAfter: list('ou moins, au maximum, au plus'),
  uncounted: list('et, ou, à, est, sont, dans, sur, pour, par, avec, de, que, qui, doit, devrait'),
  numbered: list(`
    recommandation, recommandations, article, articles, paragraphe, paragraphes, chapitre, section, annexe, figure, tableau, page
    pages, point, proposition, action, mesure, n, numéro, loi, partie, étape, niveau, axe, phase, note, version
  `),
  lengths: list('mètre, mètres, kilomètre, kilomètres, centimètre, centimètres, mille, milles, pied, pieds'),
};
