import { list } from '../list.js';
import type { ParagraphWords } from '../purposes/paragraphs.js';

/** French. */
export const paragraphs: ParagraphWords = {
  leadIns: list(`
    recommandations suivantes, recommandation suivante, mesures suivantes, propositions suivantes, recommande ce qui suit
    actions suivantes, lignes d'action suivantes
  `),
  illustrating: list('exemple, exemples'),
  followOns: list('cela, ces, ceci, cette mesure'),
  anaphors: list('ce, il, elle, ils, elles'),
  ordinals: list('premièrement, d abord, deuxièmement, ensuite, troisièmement, enfin'),
  terms: list('dans un délai, échéance, calendrier, d ici'),
};
