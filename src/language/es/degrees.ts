import { list } from '../list.js';
import type { DegreeWords } from '../purposes/degrees.js';

/** Spanish. */
export const degrees: DegreeWords = {
  intensity: {
    phrases: list(`
      encarecidamente, firmemente, con urgencia, urgentemente, con carácter prioritario, con carácter urgente, inmediatamente
      de inmediato
    `),
  },
  universal: { phrases: list('todos los, todas las, todos, todas, cada, la totalidad de, todo, toda') },
  each: list('cada, todo, toda'),
  partial: {
    phrases: list(`
      no todos, no todas, algunos, algunas, ciertos, ciertas, determinados, determinadas, varios, varias, la mayoría de, seleccionados
    `),
  },
};
