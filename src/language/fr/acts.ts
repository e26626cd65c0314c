import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** What is provided is more where there is more of it, in whichever language. */
const TRANSLATED = 'the English list, which is measured, in its plain equivalents';

/** French. */
export const acts: ActWords = {
  likeActs: [
    list('installer, poser, monter, équiper'),
    list('recruter, embaucher, employer, nommer, désigner'),
    list('publier, diffuser, divulguer, imprimer'),
    list('enseigner, former, instruire'),
    list('acheter, acquérir, se procurer'),
    list('construire, bâtir, ériger'),
    list('réparer, restaurer, remettre en état'),
    list('vérifier, contrôler, inspecter, examiner'),
    list('informer, avertir, prévenir, notifier'),
    list('interdire, abolir, supprimer, mettre fin, cesser'),
    list('baisser, réduire, diminuer'),
    list('augmenter, relever, accroître'),
    list('payer, financer, subventionner'),
    list('créer, établir, fonder, mettre en place'),
    list('donner, fournir, offrir'),
    list('déplacer, transférer'),
    list('protéger, préserver'),
    list('compter, recenser, enregistrer'),
  ],
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
  enduring: list(`
    fermer, fermé, fermée, fermés, fermées, garder, maintenir, maintenu, maintenue, interdire, interdit, interdite, bloquer, bloqué, suspendre, suspendu, suspendue, geler, gelé, poursuivre, poursuivi, conserver, rester, exempter, restreindre
  `),
  looked: list(`
    faisabilité, opportunité, possibilité, possibilités, coûts et avantages, coûts et bénéfices, si
  `),
  inquiry: list('examiner, étudier'),
};
