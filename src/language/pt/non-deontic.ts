import { list } from '../list.js';
import type { NonDeonticWords } from '../purposes/non-deontic.js';

/** Portuguese. */
export const nonDeontic: NonDeonticWords = {
  unreal: list('deveria ter, deveriam ter, devia, deviam, teria, deve ter, devem ter, poderia ter'),
  nonDeontic: list('se a, surpreender, espantar, surpreender se, espantar se, admirar se, ficar surpreendido, ficar surpreso, esquecer que, imaginar, figurar'),
  able: ['poder'],
  guesses: list('provavelmente, certamente, sem dúvida'),
  effects: list('permitir, ajudar, contribuir'),
  perfects: [],
  weakInClauses: list('pode, podem, poderia, poderiam, poderá, poderão'),
  marked: [],
  ability: list('pode, podem, deve poder, devem poder, deverá poder, deverão poder, deveria poder, deveriam poder'),
};
