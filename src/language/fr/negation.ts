import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** French. */
export const negation: NegationWords = {
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
  wordOrder: 'near',
};
