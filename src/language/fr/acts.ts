import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** French. */
export const acts: ActWords = {
  acts: [],
  nounActs: list(
    'hier, premier, dernier, entier, février, janvier, papier, cahier, soir, avenir, souvenir, plaisir, loisir, chantier, quartier, métier, courrier, dossier',
  ),
  participles: [],
  actEndings: list('er, ir, oir, ttre, ître, ndre, rdre, oudre, vre, faire, uire, crire, dire, lire, clure, rompre, vaincre'),
  actingNouns: list('tion, ment, sion'),
  ladders: [],
  providing: {
    phrases: list(`
      allouer, consacrer, investir, financer, affecter, augmenter, recruter, former, créer, fournir, verser, doter, mobiliser
      atteindre
    `),
  },
  qualifying: list('avec, sans, ayant, comptant, employant, âgé, âgée, âgés, âgées, dont, ancienneté, vieux, d âge'),
  exceeding: list('plus de, au delà de'),
  accountability: { phrases: list("publier, rendre public, rendre publics, rendre compte, rapport annuel, plan d'action") },
  inquiry: list('examiner, étudier'),
};
