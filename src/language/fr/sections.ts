import { list } from '../list.js';
import type { SectionWords } from '../purposes/sections.js';

/** French. */
export const sections: SectionWords = {
  sections: {
    open: list(`
      recommandations, recommandation, préconisations, propositions, pistes d'action, appel à l'action, plan d'action
      que … doivent faire, que … doit faire, que … devraient faire, que … devrait faire, qu'il faut faire
    `),
    openWhole: list('action, mesure, actions, mesures, principes, orientations, priorités, engagements'),
    series: list('principes, engagements'),
    restate: list("synthèse, résumé, liste des recommandations, récapitulatif, liste des propositions, en bref, l'essentiel"),
    reply: list('réponse, réponses, observations, commentaires'),
    close: list(`
      introduction, contexte, méthodologie, annexe, annexes, glossaire, bibliographie, conclusion, remerciements, sommaire
      avant-propos
      clause de non-responsabilité, à propos des auteurs
    `),
    findings: list('constats, constatations'),
    notes: list('notes, notes de fin, notes de bas de page'),
    contents: list('sommaire, table des matières'),
    and: ['et', '&'],
    about: list(
      'suivi, précédentes, antérieures, mise en œuvre des recommandations, réponse aux, grade des recommandations, grades des recommandations, gradation des, force des recommandations',
    ),
  },
  turned: {
    proposals: list('demande, demandes, revendication*'),
    refused: list(
      'non retenu*, non repris*, non suivi*, non accepté*, non adopté*, pas retenu*, pas retenues, pas été retenus, pas été retenues, pas repris*, rejetons, écartons',
    ),
    people: list(
      'témoins, riverains, habitants, répondants, participants, personnes auditionnées, personnes entendues, syndicats, associations, citoyens, public, usagers, patients, parents, parties prenantes, collectifs, militants, contributeurs, ong, opposants, autres, tiers',
    ),
    of: list('de, des, du, d, par'),
    what: list('ce que, ce qu, ce qui'),
    asked: list(
      'demandent, veulent, voulaient, proposent, proposaient, souhaitent, disent, attendent, recommandent, préconisent, disait, disaient, déclarait, déclaraient',
    ),
  },
  kinds: {
    guideline: list('guide, manuel, aide-mémoire, bonnes pratiques, recommandations de bonne pratique, mémento'),
    standard: list('norme, directive, référentiel, règlement, exigences, charte'),
    report: list('rapport, enquête, évaluation, étude, audit, mission, avis'),
    self: 'cette',
  },
  replyTitles: list('réponse du, réponse de, réponse au, réponse aux, réponses des'),
};
