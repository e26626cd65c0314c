import { list } from '../list.js';
import type { DegreeWords } from '../purposes/degrees.js';

/** Portuguese. */
export const degrees: DegreeWords = {
  intensity: {
    phrases: list(`
      fortemente, vivamente, com urgência, urgentemente, com caráter prioritário, imediatamente, prioritariamente, de imediato
    `),
  },
  universal: { phrases: list('todos os, todas as, todos, todas, cada, a totalidade de, todo, toda') },
  each: list('cada, todo, toda'),
  partial: {
    phrases: list(
      'nem todos, nem todas, não todos, não todas, alguns, algumas, certos, certas, determinados, determinadas, vários, várias, a maioria de, selecionados',
    ),
  },
};
