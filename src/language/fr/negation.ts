import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** French. */
export const negation: NegationWords = {
  negators: list(`
    pas, jamais, ne … pas, n … pas, ne … jamais, n … jamais, ne … plus, n … plus, ne … aucun, ne … aucune, n … aucun, n … aucune, ne … rien, n … rien, ne … guère, n … guère, ne … nullement
    ne … point, en aucun cas, en aucune façon, en aucune circonstance, sous aucun prétexte, à aucun moment
  `),
  positive: list(`
    pas tous les, pas toutes les, pas tous, pas toutes
    pas seulement, pas uniquement, pas simplement, non seulement, ne … pas seulement, ne … pas uniquement, n … pas seulement, pas moins de
    pas plus de, ne … pas moins de, ne … pas plus de, au plus, en plus, non plus
    ne … pas … seulement … mais, ne … pas … uniquement … mais, n … pas … seulement … mais
    ne … perdre de temps, ne … perdons pas de temps, ne perdez pas de temps, pas perdre de temps, ne … ménager aucun effort, ne ménagez aucun effort, n épargner aucun effort, n épargnez aucun effort
    ne … épargner aucun effort, ne … ménager leurs efforts, ne … ménager ses efforts, ménager aucun effort, épargner aucun effort
  `),
  ceasing: list(`
    cesser de *, cesser d *, s abstenir de *, s abstenir d *, abstenir de *, abstenir d *, éviter de *, éviter d *, arrêter de *, arrêter d *
    renoncer à *, manquer de *, manquer d *, omettre de *, négliger de *, oublier de *, oublier d *, hésiter à *, refuser de *
  `),
  continuing: list(`
    continuer à *, continuer d *, continuer de *, continuer le *, continuer la *, continuer les *, continuer l *, poursuivre le *
    poursuivre la *, poursuivre les *, poursuivre l *, maintenir le *, maintenir la *, maintenir les *, maintenir l *
  `),
  halting: list(`
    arrêter le *, arrêter la *, arrêter les *, arrêter l *, cesser le *, cesser la *, cesser les *, cesser l *, interrompre le *
    interrompre la *, interrompre les *, interrompre l *, suspendre le *, suspendre la *, suspendre les *, suspendre l *, abandonner le *
    abandonner la *, abandonner les *, abandonner l *, mettre fin au *, mettre fin aux *, mettre fin à la *, mettre fin à l *, renoncer au *
    renoncer aux *, renoncer à la *, renoncer à l *
  `),
  waiting: list(`
    sauf, à moins, sans, tant que, avant, que si, hormis
  `),
  ensuring: list("veiller à ce, s'assurer, assurer, garantir, faire en sorte, exiger"),
  nobody: list('aucun, aucune, nul, nulle, ni'),
  wordOrder: 'near',
};
