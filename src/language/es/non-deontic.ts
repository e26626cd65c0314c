import { list } from '../list.js';
import type { NonDeonticWords } from '../purposes/non-deontic.js';

/** Spanish. */
export const nonDeontic: NonDeonticWords = {
  unreal: list(
    'debería haber, deberían haber, debió, debieron, debía, debían, hubiera, habría debido, debe de, debería de haber, podría haber, deben de, deben haber, debe haber',
  ),
  nonDeontic: list(
    'señalarse, destacarse, recordarse, tenerse en cuenta que, se debe a, debe su, recordar que, señalar que, destacar que, permitir, sorprender, sorprenderse, extrañar, extrañarse, asombrarse, estar sorprendido, olvidar que, olvidarse de que, imaginar, imaginarse, figurarse, decir que',
  ),
  able: ['poder'],
  guesses: list('probablemente, seguramente, sin duda'),
  effects: list('permitir, ayudar, contribuir'),
  perfects: [],
  weakInClauses: list('puede, pueden, podría, podrían, podrá, podrán'),
  marked: [],
  ability: list('puede, pueden, debe poder, deben poder, deberá poder, deberán poder, debería poder, deberían poder'),
};
