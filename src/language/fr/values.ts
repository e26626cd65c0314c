import { list } from '../list.js';
import type { ValueWords } from '../values.js';

/** French dates and amounts. */
export const fr: ValueWords = {
  language: 'fr',
  months: [
    list('janvier, janv'),
    list('février, févr'),
    list('mars'),
    list('avril, avr'),
    list('mai'),
    list('juin'),
    list('juillet, juil'),
    list('août'),
    list('septembre, sept'),
    list('octobre, oct'),
    list('novembre, nov'),
    list('décembre, déc'),
  ],
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
  units: {
    hour: list('heure, heures'),
    day: list('jour, jours, jours calendaires'),
    workday: list('jours ouvrés, jour ouvré, jours ouvrables, jour ouvrable'),
    week: list('semaine, semaines'),
    month: list('mois'),
    quarter: list('trimestre, trimestres'),
    year: list('an, ans, année, années'),
  },
  percent: list('pour cent, pourcent'),
  points: list('point de pourcentage, points de pourcentage'),
  ratios: list('sur'),
  permille: list('pour mille'),
  currencies: { EUR: list('euro, euros, eur'), USD: list('dollar, dollars'), GBP: list('livre sterling, livres sterling') },
  due: list(`
    d'ici à, d'ici au, d'ici, d'ici la, avant le, avant, au plus tard le, au plus tard en, au plus tard, au plus tard à la, jusqu'au
    jusqu'en, à compter du, en, d'ici la fin de, avant la fin de, au, au cours du, durant le, pendant le, fin, pour le
  `),
  within: list(`
    dans un délai de, dans les, dans un délai maximum de, sous, d'ici, au cours des, dans le délai de, dans, en, sous un délai de
  `),
  after: list('de, après, suivant, à compter de, à partir de, à compter du, de la, du, suivant la'),
  small: list('le, la, les, l, à, au, du, de, des, d, ce, cette, un, une, er, fin, prochains, prochaines, prochain'),
  of: list('de, du, des, d'),
  ordinals: [list('premier, 1er, 1'), list('deuxième, second, 2e, 2ème, 2nd, 2'), list('troisième, 3e, 3ème, 3'), list('quatrième, dernier, 4e, 4ème, 4')],
  quarters: list('trimestre'),
  halves: list('semestre'),
  short: { quarter: list('t'), half: list('s') },
  fiscal: list('exercice, exercice budgétaire, exercice financier, année budgétaire, année financière, année fiscale, année scolaire, année universitaire'),
  year: list('année, l année'),
  parts: {
    'la fin de': 1,
    'fin de': 1,
    fin: 1,
    'la fin de l année': 1,
    'début de': 0,
    début: 0.1,
    mi: 0.5,
    printemps: 0.42,
    été: 0.67,
    automne: 0.92,
  },
  every: list('chaque, tous les, toutes les'),
  recurring: {
    annuellement: 12,
    'sur une base annuelle': 12,
    'chaque année': 12,
    trimestriellement: 3,
    mensuellement: 1,
    'une fois par an': 12,
    'deux fois par an': 6,
  },
  per: list('par'),
  times: { 'une fois': 1, 'deux fois': 2, 'trois fois': 3 },
  vague: list(`
    dès que possible, dans les meilleurs délais, dans un délai raisonnable, à terme, rapidement, prochainement, le plus tôt possible
    le plus rapidement possible, en temps utile, sans délai, sans tarder, à court terme, à moyen terme, à long terme, régulièrement
    périodiquement, aussi vite que possible
  `),
  floor: list('au moins, au minimum, un minimum de, plus de, pas moins de, minimum, au delà de'),
  ceiling: list(`
    au plus, au maximum, un maximum de, jusqu'à, moins de, pas plus de, maximum, inférieur à, limité à, ne dépassant pas
  `),
  floorAfter: list('ou plus, au moins, au minimum'),
  ceilingAfter: list('ou moins, au maximum, au plus'),
  joins: list('et, ou, à, est, sont, dans, sur, pour, par, avec, de, que, qui, doit, devrait'),
  names: list(`
    recommandation, recommandations, article, articles, paragraphe, paragraphes, chapitre, section, annexe, figure, tableau, page
    pages, point, proposition, action, mesure, n, numéro, loi, partie, étape, niveau, axe, phase, note, version
  `),
};
