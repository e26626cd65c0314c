import { list } from '../list.js';
import type { NonDeonticWords } from '../purposes/non-deontic.js';

/** French. */
export const nonDeontic: NonDeonticWords = {
  unreal: list('aurait dû, auraient dû, aurait pu, auraient pu, devait, devaient, a dû, ont dû, doit être regardé, doit avoir'),
  nonDeontic: list(`
    permettre, permettra
    se tenir, avoir lieu
      surprendre, étonner, être surpris, être surprise, être étonné, être étonnée, s étonner, s en étonner, oublier que, oublier qu, imaginer, se figurer, se rappeler, se souvenir
    `),
  able: ['pouvoir'],
  guesses: list('sans doute, probablement, déjà, sûrement'),
  effects: list('permettre, conduire, aider, contribuer'),
  perfects: [],
  weakInClauses: list('peut, peuvent, pourrait, pourraient'),
  marked: [],
  ability: list('peut, peuvent, doit pouvoir, doivent pouvoir, devra pouvoir, devront pouvoir, devrait pouvoir, devraient pouvoir'),
};
