import type { Force } from '../force.js';
import { list } from '../list.js';

const SOURCE =
  "RFC 2119 in the French translation by C. Brière de L'Isle (DOIT, DEVRA, DEVRAIT, PEUT); ISO/IEC Directives part 2 in French (doit, il convient, peut)";

/** French. What has no `backed` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const fr: Force = {
  language: 'fr',
  modals: [
    { level: 5, phrases: list('doit, doivent, devra, devront, est tenu de, sont tenus de, est tenue de, sont tenues de, est obligé de'), backed: SOURCE },
    { level: 5, phrases: list('il faut, il faudra, il est nécessaire de, il est impératif de') },
    { level: 4, phrases: list('devrait, devraient, il convient de, il convient que, il conviendrait de'), backed: SOURCE },
    { level: 4, phrases: list('il faudrait, il importe de, il est essentiel de, il est indispensable de') },
    { level: 2, phrases: list('peut, peuvent'), backed: SOURCE },
    { level: 2, phrases: list('pourrait, pourraient, gagnerait à, gagneraient à') },
  ],
  idle: list('peut, peuvent, pourrait, pourraient'),
  subordinate: list(`
      qui, que, qu, dont, où, lequel, laquelle, lesquels, lesquelles, si, lorsque, quand, comment, parce, afin, comme
    `),
  wrappers: [
    {
      level: 4,
      phrases: list(`
      recommande, recommandons, recommandent, est recommandé, sont recommandés, est recommandée, préconise, préconisons, préconisent
      il est recommandé de
    `),
    },
    { level: 3, phrases: list('exhorte, exhortons, demande instamment') },
    { level: 2, phrases: list('encourage, encourageons, invite, invitons, suggère, suggérons, encouragent, invitent, suggèrent') },
    { level: 1, phrases: list('constate, salue, souhaite, il est souhaitable de, constatons, saluons, souhaitons') },
  ],
  nestings: [
    {
      level: 3,
      phrases: list(`
      envisager, envisager de, envisager la possibilité de, étudier l'opportunité de, étudier l'opportunité d
      étudier la possibilité de, étudier la faisabilité de, examiner la possibilité de, examiner l'opportunité de, examiner, étudier
      chercher à, s'efforcer de, tendre à, viser à
    `),
    },
    { level: 2, phrases: list('explorer, explorer la possibilité de, réfléchir à') },
  ],
  inquiry: list('examiner, étudier'),
  adverbs: list(`
      seulement, uniquement, plus, jamais,      aussi, également, donc, alors, ainsi, désormais, notamment, en outre, toutefois, pas, ne, y, en, se, s, par, ailleurs
      conjointement, rapidement, toujours, enfin
    `),
  negators: list(`
    pas, jamais, ne … pas, n … pas, ne … jamais, n … jamais, ne … plus, n … plus, ne … aucun, ne … aucune, n … aucun, n … aucune, ne … rien, n … rien, ne … guère, n … guère, ne … nullement
    ne … point, en aucun cas, en aucune façon
  `),
  positive: list(`
    pas seulement, pas uniquement, pas simplement, non seulement, ne … pas seulement, ne … pas uniquement, n … pas seulement, pas moins de
    pas plus de, ne … pas moins de, ne … pas plus de, au plus, en plus, non plus
    ne … pas … seulement … mais, ne … pas … uniquement … mais, n … pas … seulement … mais
  `),
  ceasing: list(`
    cesser de *, cesser d *, s abstenir de *, s abstenir d *, abstenir de *, abstenir d *, éviter de *, éviter d *, arrêter de *, arrêter d *
    renoncer à *, manquer de *, manquer d *, omettre de *, négliger de *, refuser de *
  `),
  waiting: list(`
    sauf, à moins, sans, tant que, avant, que si, hormis
  `),
  nobody: list('aucun, aucune, nul, nulle, ni'),
  order: 'near',
  hedges: {
    phrases: list(`
      le cas échéant, si nécessaire, s'il y a lieu, dans la mesure du possible, si possible, lorsque cela est possible
      en tant que de besoin, autant que possible, en principe, en général, dans la limite des moyens disponibles
      dans la limite des moyens, si besoin
    `),
  },
  openings: {
    phrases: list(`
      sous réserve de, sous réserve, sauf si, à moins que, à condition que, à condition de, pour autant que, dans la limite de, sauf
    `),
  },
  neutral: {
    phrases: list(`
      en concertation avec, en lien avec, en consultation avec, en collaboration avec, en partenariat avec, après consultation de
      conjointement avec, en coopération avec, avec l'appui de
    `),
  },
  intensity: {
    phrases: list(`
      fortement, vivement, en urgence, de toute urgence, en priorité, à titre prioritaire, immédiatement, sans délai, instamment
    `),
  },
  universal: { phrases: list("tous les, toutes les, tous, toutes, chaque, l'ensemble des, l'ensemble de, tout, toute, intégralement") },
  each: list('chaque, tout, toute'),
  partial: { phrases: list('certains, certaines, quelques, plusieurs, la plupart des, une partie des, un certain nombre de') },
  accountability: { phrases: list("publier, rendre public, rendre publics, rendre compte, rapport annuel, plan d'action") },
  ladders: [],
  passive: list('être, soit, soient'),
  participles: list('é, ée, és, ées, u, i, ie, is, it, ite, ue, us, ues, ert, erte, fait, faite, mis, mise'),
  links: list('de, du, des, d, et, la, le, l, les'),
  articles: list('le, la, les, un, une, l, tous, toutes, chaque, tout, toute'),
  auxiliaries: list('est, sont, a, ont'),
  joins: list('et, puis'),
  anaphors: list('ce, cela, ceci, ces, il, elle, ils, elles'),
  acting: list('responsable, responsables, tenu, chargé, en'),
  finite: list('est, sont, était, ont, a'),
  agent: list('par'),
  circumstance: list(`
      pour, afin, dans, en, si, lorsque, à, avec, après, avant, sans, par, selon, compte, au, aux, sur, depuis, dès, ainsi, donc
      toutefois, enfin, ensuite, également, dès, tant
    `),
  providing: {
    phrases: list(`
      allouer, consacrer, investir, financer, affecter, augmenter, recruter, former, créer, fournir, verser, doter, mobiliser
      atteindre
    `),
  },
  that: list('que, qu, de, d, à'),
};
