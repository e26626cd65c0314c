import { list } from '../list.js';
import type { DateWords } from '../purposes/dates.js';

/** French. */
export const dates: DateWords = {
  monthFirst: false,
  monthWords: [],
  months: [
    list('janvier, janv'),
    list('février, févr'),
    list('mars'),
    list('avril, avr'),
    list('mai'),
    list('juin'),
    list('juillet, juil, juill'),
    list('août'),
    list('septembre, sept'),
    list('octobre, oct'),
    list('novembre, nov'),
    list('décembre, déc'),
  ],
  units: {
    hour: list('heure, heures'),
    day: list('jour, jours, jours calendaires'),
    workday: list('jours ouvrés, jour ouvré, jours ouvrables, jour ouvrable'),
    week: list('semaine, semaines'),
    fortnight: [],
    month: list('mois'),
    quarter: list('trimestre, trimestres'),
    semester: list('semestre, semestres, demi année'),
    year: list('an, ans, année, années'),
  },
  due: list(`
    d'ici à, d'ici au, d'ici, d'ici la, avant le, avant, au plus tard le, au plus tard en, au plus tard, au plus tard à la, jusqu'au
    jusqu'en, à compter du, en, d'ici la fin de, avant la fin de, au, au cours du, durant le, pendant le, fin, pour le
  `),
  starting: list('à compter du, à partir du, à partir de, pas avant le, pas avant'),
  lasting: list("jusqu'au, jusqu'en"),
  ending: list('avant le, avant'),
  within: list(`
    dans un délai de, dans les, dans un délai maximum de, sous, d'ici, au cours des, dans le délai de, dans, en, sous un délai de
  `),
  after: list('de, après, suivant, à compter de, à partir de, à compter du, de la, du, suivant la'),
  small: list('le, la, les, l, à, au, du, de, des, d, ce, cette, un, une, er, fin, prochains, prochaines, prochain'),
  of: list('de, du, des, d'),
  nth: [list('premier, 1er, 1'), list('deuxième, second, 2e, 2ème, 2nd, 2'), list('troisième, 3e, 3ème, 3'), list('quatrième, dernier, 4e, 4ème, 4')],
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
  every: list('chaque, à chaque, une fois chaque, tous les, toutes les'),
  alternate: list('chaque deuxième, chaque second, chaque seconde'),
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
};
