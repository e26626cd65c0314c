import { list } from '../list.js';
import type { Lexicon } from '../types.js';

/** French. Modals and performatives follow the usage of official reports; what has no `backed` gives no direction. */
export const fr: Lexicon = {
  language: 'fr',
  labels: {
    formal: list('recommandation, recommandations, préconisation, préconisations, reco'),
    series: list('proposition, mesure, action, principe, exigence, priorité, engagement, objectif, orientation'),
    other: [],
    alone: ['recommandation'],
  },
  chapters: { volume: list('tome, volume, partie'), chapter: list('chapitre, annexe'), section: ['section'] },
  captions: list('tableau, figure, graphique, encadré'),
  sections: {
    open: list("recommandations, recommandation, préconisations, propositions, pistes d'action, appel à l'action, plan d'action"),
    openWhole: list('actions, mesures, principes, orientations, priorités, engagements'),
    series: list('principes, engagements'),
    restate: list("synthèse, résumé, liste des recommandations, récapitulatif, liste des propositions, en bref, l'essentiel"),
    reply: list('réponse, réponses, observations, commentaires'),
    close: list(`
      introduction, contexte, méthodologie, annexe, annexes, glossaire, bibliographie, conclusion, remerciements, sommaire, constats
      avant-propos
    `),
    contents: list('sommaire, table des matières'),
    and: ['et', '&'],
    about: list('suivi, précédentes, antérieures, mise en œuvre des recommandations, réponse aux'),
  },
  modals: {
    must: { phrases: list('doit, doivent, devra, devront') },
    should: { phrases: list('devrait, devraient, il importe, il est souhaitable, il serait souhaitable, mériterait, mériteraient') },
    need: { phrases: list('il faut, il faudra, il faudrait, il est nécessaire, il est impératif, il est essentiel, il est indispensable, est nécessaire') },
    rule: { phrases: list('est tenu de, sont tenus de, est obligé de') },
    may: { phrases: list('pourrait envisager, pourraient envisager, pourrait utilement, gagnerait à, gagneraient à') },
  },
  performatives: {
    first: list('nous, je'),
    verbs: list(`
      recommandons, recommande, préconisons, préconise, proposons, propose, appelons, exhortons, invitons instamment, conseillons
    `),
    soft: list('encourageons, invitons, suggérons, encourage, invite, suggère, souhaitons'),
    again: list('réitère, réitérons, renouvelle'),
    third: list('recommande, préconise, appelle, demande, propose, invite, encourage, exhorte, recommandent, préconisent'),
    past: list('a recommandé, a préconisé'),
    impersonal: list(
      'il convient, il conviendrait, est recommandé, sont recommandés, est recommandée, sont recommandées, est préconisé, il est proposé, est conseillé',
    ),
  },
  authors: list('mission, commission, comité, cour, rapport, groupe, rapporteur, rapporteurs, conseil, défenseur, autorité, inspection, auteurs'),
  bodies: list(`
    gouvernement, ministre, ministère, ministères, ministres, état, états, administration, administrations, parlement, assemblée, sénat
    agence, agences, autorité, autorités, commission, conseil, comité, direction, directeur, collectivités, collectivité, région, régions
    départements, communes, préfet, préfets, établissement, établissements, hôpital, hôpitaux, écoles, université, universités, entreprise
    entreprises, opérateur, opérateurs, employeurs, acteurs, organismes, organisme, pouvoirs, services, professionnels, employeur
    fournisseurs, exploitants, exploitant, caisse, caisses, juridictions, police, associations, partenaires, pays, membres, responsables
    union
  `),
  definite: [],
  acts: [],
  nounActs: list(
    'hier, premier, dernier, entier, février, janvier, papier, cahier, soir, avenir, souvenir, plaisir, loisir, chantier, quartier, métier, courrier, dossier',
  ),
  participles: [],
  actEndings: list('er, ir, oir, ttre, ître, ndre, rdre, oudre, vre, faire, uire, crire, dire, lire, clure, rompre, vaincre'),
  leadIns: list(`
    recommandations suivantes, recommandation suivante, mesures suivantes, propositions suivantes, recommande ce qui suit
  `),
  followOns: list('cela, ces, ceci, cette mesure'),
  terms: list('dans un délai, échéance, calendrier, d ici'),
  responses: list(`
    le gouvernement accepte, le gouvernement partage, accepte cette recommandation, en réponse à, prend acte de, souscrit à, a répondu
    a indiqué que
  `),
  answers: list(
    'le gouvernement accepte, le gouvernement partage, le gouvernement souscrit, nous acceptons cette recommandation, notre réponse, la présente réponse',
  ),
  replyTitles: list('réponse du, réponse de, réponse au, réponse aux, réponses des'),
  reported: list(`
    selon, a déclaré, ont déclaré, affirme, affirment, a estimé, a souligné, ont souligné, a rappelé, a recommandé, avait recommandé, d'après
    a proposé, a demandé, recommandé par, auditionnés
  `),
  former: {
    versions: list(`
      projet de rapport, projet de texte, projet initial, avant-projet, projet soumis, projet mis en consultation, version antérieure, version précédente
      version initiale, version provisoire, première version, version soumise, texte initial, texte antérieur, rapport intermédiaire, rapport provisoire
      document de consultation, ébauche, brouillon
    `),
    asked: list(`
      proposait, proposé, recommandait, recommandé, préconisait, préconisé, suggérait, suggéré, demandait, demandé, appelait, invitait, souhaitait
      prévoyait, prévu, prévue, exigeait, exigé, contenait, comportait, figurait
    `),
    proposals: list('proposition*, recommandation*, préconisation*, suggestion*, idée'),
    rejected: list(`
      retiré, retirée, retirés, retirées, rejeté, rejetée, rejetés, rejetées, écarté, écartée, écartés, écartées, abandonné, abandonnée, abandonnés
      abandonnées, supprimé, supprimée, supprimés, supprimées, pas été retenue, pas été retenu, pas retenue, pas retenu, pas été reprise, renoncé
      remplacé, remplacée
    `),
    phrases: list(`
      avait proposé, avaient proposé, avions proposé, avait recommandé, avaient recommandé, avions recommandé, avait préconisé, avions préconisé
      avait suggéré, avions suggéré, avait demandé, était proposé, était proposée, était recommandé, était préconisé, initialement proposé
      initialement proposée, initialement recommandé, initialement prévu, initialement prévue, ne recommande plus, ne recommandons plus, ne propose plus
      ne proposons plus, ne préconise plus, ne préconisons plus, ne demande plus, ne demandons plus, ne suggère plus, ne recommande pas, ne recommandons pas
      ne propose pas, ne préconise pas, plus recommandé, plus recommandée, plus proposé, renonce à recommander, renoncé à recommander, renoncé à proposer
      envisagé de recommander, plutôt que de recommander, au lieu de recommander
    `),
  },
  unreal: list('aurait dû, auraient dû, aurait pu, auraient pu, devait, devaient, a dû, ont dû, doit être regardé, doit avoir'),
  idle: list(`
    être noté, être souligné, être rappelé, permettre, permettra, de noter, de souligner, de rappeler, noter que, rappeler que, souligner que
    se tenir, avoir lieu
  `),
  guesses: list('sans doute, probablement, déjà, sûrement'),
  effects: list('permettre, conduire, aider, contribuer'),
  consultation: list('vos observations, vos commentaires, consultation publique'),
  agents: list('par'),
  determiners: [],
  subordinate: list(
    'quel, quelle, quels, quelles, combien, si, lorsque, quand, qui, dont, où, comment, parce, bien, tandis, laquelle, lequel, lesquels, lesquelles, puisque, comme',
  ),
  dependent: list('si, pourquoi, comment'),
  own: list('nous, je, notre, essentiel, important, indispensable, mission, commission, recommande'),
  adverbs: list('pas, aussi, également, donc, ainsi, toujours, notamment, en, outre'),
  copulas: ['être'],
  participleEndings: list('é, ée, és, ées, i, ie, is, ies, u, ue, us, ues, ert, erte, it, ite, its, ites'),
  perfects: [],
  finite: list('est, sont, était, étaient, fut, furent, a, ont, avait, avaient, eut, sera, seront, peut, peuvent, pouvait'),
  complementers: ['que', 'qu'],
  subjects: { we: list('nous, je, on'), you: list('vous'), there: [] },
  connectives: [],
  possessions: [],
  ordinals: list('premièrement, d abord, deuxièmement, ensuite, troisièmement, enfin'),
  pronouns: list('il, elle, ils, elles, ce, cela, ceci, celui-ci, celle-ci, ceux-ci, chacun'),
  mentions: list('recommandation, recommandations, recommandé, recommandée, recommandées, préconisations, préconisation'),
  sources: list('paragraphe, paragraphes, point, points, chapitre, section, page, pages'),
  kinds: {
    guideline: list('guide, manuel, aide-mémoire, bonnes pratiques, recommandations de bonne pratique, mémento'),
    standard: list('norme, directive, référentiel, règlement, exigences, charte'),
    report: list('rapport, enquête, évaluation, étude, audit, mission, avis'),
    self: 'cette',
  },
  weak: list(`
    le, la, les, l, un, une, des, du, de, d, au, aux, ce, cet, cette, ces, c, il, elle, ils, elles, on, nous, vous, je, j, se, s, lui, leur, leurs, son, sa, ses
    notre, nos, votre, vos, qui, que, qu, quoi, dont, où, lequel, laquelle, lesquels, lesquelles, et, ou, mais, ni, si, donc, or, car, comme, alors, ainsi, à, en
    dans, par, pour, sur, sous, avec, sans, entre, vers, chez, contre, pendant, avant, après, depuis, selon, lors, dès, est, sont, était, étaient, être, été, soit
    soient, sera, seront, a, ont, avait, avaient, avoir, eu, ait, aient, aura, auront, fait, faire, ne, n, pas, plus, moins, non, tout, toute, tous, toutes, chaque
    quelque, quelques, autre, autres, même, mêmes, très, aussi, encore, déjà, peu, peut, peuvent, pourrait, pourraient, doit, doivent, devra, devront, devrait
    devraient, faut, quand, lorsque, afin, cela, y, recommande, recommandent, recommandons, recommandé, recommandée, recommandation, recommandations, préconise
    préconisons, propose, proposons, assurer, veiller, veillent, envisager
  `),
  common: list('le, la, les, de, des, et, du, en, un, une, que, dans, pour, est'),
};
