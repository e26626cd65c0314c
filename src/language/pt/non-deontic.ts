import { list } from '../list.js';
import type { NonDeonticWords } from '../purposes/non-deontic.js';

/** Portuguese. */
export const nonDeontic: NonDeonticWords = {
  unreal: list('deveria ter, deveriam ter, devia, deviam, teria, deve ter, devem ter, poderia ter'),
  nonDeontic: list(
    'ser notado, notar que, salientar que, referir que, destacar que, lembrar que, se a, ser referido, surpreender, espantar, surpreender se, espantar se, admirar se, ficar surpreendido, ficar surpreso, esquecer que, imaginar, figurar, dizer que, recordar que',
  ),
  able: ['poder'],
  guesses: list('provavelmente, certamente, sem dúvida'),
  effects: list('permitir, ajudar, contribuir'),
  perfects: [],
  weakInClauses: list('pode, podem, poderia, poderiam, poderá, poderão'),
  marked: [],
  ability: list('pode, podem, deve poder, devem poder, deverá poder, deverão poder, deveria poder, deveriam poder'),
};
