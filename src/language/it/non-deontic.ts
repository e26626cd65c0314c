import { list } from '../list.js';
import type { NonDeonticWords } from '../purposes/non-deontic.js';

/** Italian. */
export const nonDeontic: NonDeonticWords = {
  unreal: list(
    'avrebbe dovuto, avrebbero dovuto, doveva, dovevano, ha dovuto, dovuto, deve aver, devono aver, deve avere, devono avere, deve essere stato, deve essere stata, devono essere stati',
  ),
  nonDeontic: list(`
    tenere presente, riflettere su
    capire, perso, persa, persi, perse, perduto, perduta, perduti, perdute, distrutto, distrutta, distrutti, distrutte
      sorprendere, stupire, sorprendersi, stupirsi, meravigliarsi, essere sorpreso, essere sorpresi, dimenticare che, immaginare, immaginarsi, figurarsi
    `),
  able: ['poter', 'potere'],
  guesses: list('probabilmente, senza dubbio, sicuramente'),
  effects: list('permettere, consentire, aiutare, contribuire'),
  perfects: [],
  weakInClauses: list('può, possono, potrebbe, potrebbero, va, vanno, occorre, bisogna'),
  marked: [],
  ability: list('può, possono, deve poter, devono poter, deve potere, devono potere, dovrebbe poter, dovrebbero poter, dovrebbe potere, dovrebbero potere'),
};
