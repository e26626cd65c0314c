import { list } from '../list.js';
import type { ConditionWords } from '../purposes/conditions.js';

const GRAMMAR = 'Duden, Die Grammatik: conditional conjunctions and prepositions (sofern, es sei denn, vorbehaltlich)';

/** German. */
export const conditions: ConditionWords = {
  hedges: {
    phrases: list(`
      gegebenenfalls, ggf, soweit angemessen, sofern erforderlich, soweit erforderlich, falls erforderlich, soweit möglich
      wenn möglich, nach möglichkeit, grundsätzlich, in der regel, bei bedarf, wo möglich, sofern möglich, falls möglich
      im rahmen der verfügbaren mittel
    `),
  },
  openings: {
    phrases: list(`
      vorbehaltlich, nur wenn, nur falls, nur sofern, nur soweit, es sei denn, sofern, vorausgesetzt, unter der voraussetzung, unter dem vorbehalt, soweit, nach maßgabe
    `),
    sourced: GRAMMAR,
  },
  unconditional: [],
  neutral: {
    phrases: list(`
      in abstimmung mit, in zusammenarbeit mit, gemeinsam mit, im einvernehmen mit, unter beteiligung, in absprache mit
      in kooperation mit, nach anhörung
    `),
  },
};
