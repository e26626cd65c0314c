import { list } from '../list.js';
import type { ConditionWords } from '../purposes/conditions.js';

const GRAMMAR = 'Cunha e Cintra, Nova gramática do português contemporâneo: conditional clauses (desde que, salvo se, a menos que)';

/** Portuguese. */
export const conditions: ConditionWords = {
  hedges: {
    phrases: list(`
      quando adequado, se necessário, se for caso disso, na medida do possível, sempre que possível, quando possível, se possível
      em princípio, em regra, quando apropriado, se aplicável, quando necessário
    `),
  },
  openings: {
    phrases: list(`
      sujeito a, só se, somente se, apenas se, salvo se, a menos que, desde que, sob condição de, sob reserva de, exceto se, observada a, observado o, condicionado a, condicionada a
    `),
    sourced: GRAMMAR,
  },
  unconditional: [],
  neutral: {
    phrases: list(`
      em consulta com, em colaboração com, em articulação com, em parceria com, em cooperação com, em conjunto com, juntamente com
    `),
  },
};
