import { list } from '../list.js';
import type { JudgedWords } from '../purposes/judged.js';

/** Spanish. */
export const judged: JudgedWords = {
  judging: list('es, sería, resulta, parece, será, hace'),
  valued: list(`
      importante, indispensable, fundamental, esencial, imprescindible, necesario, imperativo, crucial, conveniente, deseable, aconsejable, recomendable, preferible, vital, primordial
    `),
  expletives: [],
  owing: [],
  possible: [],
  infinitiveMarks: [],
  results: list(`
      permite, requiere, implica, supone, significa, ayuda, constituye, resulta, garantiza, contribuye, evita, exige
    `),
};
