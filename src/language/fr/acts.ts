import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** What is provided is more where there is more of it, in whichever language. */
const TRANSLATED = 'the English list, which is measured, in its plain equivalents';

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
      allouer, consacrer, investir, financer, affecter, augmenter, recruter, former, créer, fournir, verser, doter, mobiliser, atteindre, installer, construire, aménager, planter, réaliser, ouvrir, acquérir, embaucher, équiper, rénover
    `),
    sourced: TRANSLATED,
  },
  qualifying: list('avec, sans, ayant, comptant, employant, âgé, âgée, âgés, âgées, dont, ancienneté, vieux, d âge'),
  exceeding: list('plus de, au delà de'),
  accountability: { phrases: list("publier, rendre public, rendre publics, rendre compte, rapport annuel, plan d'action") },
  looking: list(`
    étudier, étudie, étudient, examiner, examine, évaluer, évalue, analyser, analyse, expertiser, expertise, envisager, envisage, réfléchir
  `),
  looked: list(`
    faisabilité, opportunité, possibilité, possibilités, coûts et avantages, coûts et bénéfices, si
  `),
  inquiry: list('examiner, étudier'),
};
