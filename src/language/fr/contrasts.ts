import { list } from '../list.js';
import type { ContrastWords } from '../purposes/contrasts.js';

/** French. */
export const contrasts: ContrastWords = {
  ends: list(`
    cesser, cessé, cessée, interrompre, interrompu, interrompue, interrompus, interrompues, suspendre, suspendu, suspendue, suspendus
    suspendues, abandonner, abandonné, abandonnée, abandonnés, abandonnées, supprimer, supprimé, supprimée, supprimés, supprimées, abolir, aboli
    abolie, mettre fin à, mettre fin au, mettre fin aux, renoncer à, renoncer au, renoncer aux, annuler, annulé, annulée
  `),
  furthers: list(`
    continuer, continué, continuée, maintenir, maintenu, maintenue, maintenus, maintenues, développer, développé, développée, étendre, étendu
    étendue, élargir, élargi, élargie, prolonger, prolongé, prolongée, introduire, introduit, introduite, exploiter, reprendre, repris, reprise
    rouvrir, soutenir, soutenu, soutenue, financer, financé, financée, conserver, conservé, conservée, créer, créé, créée, établir, établi
    établie, rétablir
  `),
  including: list('avec, y compris'),
  excluding: list('sans, à l exclusion de, hormis'),
  multiples: [
    list('doubler, doublé, doublée, double'),
    list('tripler, triplé, triplée, triple'),
    list('quadrupler, quadruplé, quadruplée, quadruple'),
    list('quintupler, quintuple'),
    list('décupler, décuple'),
    list('diviser par deux, divisé par deux, divisée par deux'),
    list('diviser par quatre, divisé par quatre, divisée par quatre'),
  ],
  seasons: [
    ['pâques'],
    ['noël'],
    ['pentecôte'],
    ['nouvel an'],
    ['toussaint'],
    ['carême'],
    ['ascension'],
    ['ramadan'],
    ['printemps'],
    ['été'],
    ['automne'],
    ['hiver'],
    ['rentrée', 'rentrée scolaire'],
    list('fin du trimestre'),
    list('fin de l année scolaire'),
    list('vacances d été'),
    list('vacances de noël'),
    list('vendanges'),
  ],
  deadlines: list(`
    d'ici à, d'ici au, d'ici, d'ici la, avant, avant le, avant la, avant la fin de, d'ici la fin de, au plus tard, au plus tard à, au plus tard en, au plus tard le
  `),
  beyond: list('plus de, plus d, moins de, moins d, au dessus de, au dessous de'),
  reached: list('au moins, un minimum de, au plus, au maximum, pas plus de, pas moins de, jusqu à'),
};
