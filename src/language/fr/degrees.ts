import { list } from '../list.js';
import type { DegreeWords } from '../purposes/degrees.js';

/** French. */
export const degrees: DegreeWords = {
  intensity: {
    phrases: list(`
      fortement, vivement, en urgence, de toute urgence, en priorité, à titre prioritaire, immédiatement, sans délai, instamment
    `),
  },
  universal: { phrases: list("tous les, toutes les, tous, toutes, chaque, l'ensemble des, l'ensemble de, tout, toute, intégralement") },
  each: list('chaque, tout, toute'),
  partial: {
    phrases: list(
      'pas tous les, pas toutes les, pas tous, pas toutes, certains, certaines, quelques, plusieurs, la plupart des, une partie des, un certain nombre de',
    ),
  },
};
