import { list } from '../list.js';
import type { NonDeonticWords } from '../purposes/non-deontic.js';

/** Spanish. */
export const nonDeontic: NonDeonticWords = {
  unreal: list(
    'debería haber, deberían haber, debió, debieron, debía, debían, hubiera, habría debido, debe de, debería de haber, podría haber, deben de, deben haber, debe haber',
  ),
  nonDeontic: list(
    'se debe a, debe su, permitir, sorprender, sorprenderse, extrañar, extrañarse, asombrarse, estar sorprendido, olvidar que, olvidarse de que, imaginar, imaginarse, figurarse',
  ),
  able: ['poder'],
  guesses: list('probablemente, seguramente, sin duda'),
  effects: list('permitir, ayudar, contribuir'),
  perfects: [],
  weakInClauses: list('puede, pueden, podría, podrían, podrá, podrán'),
  marked: [],
  ability: list('puede, pueden, debe poder, deben poder, deberá poder, deberán poder, debería poder, deberían poder'),
};
