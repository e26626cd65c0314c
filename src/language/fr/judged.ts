import { list } from '../list.js';
import type { JudgedWords } from '../purposes/judged.js';

/** French. */
export const judged: JudgedWords = {
  judging: list('est, sont, serait, semble, paraît, reste, demeure'),
  valued: list(`
      important, essentiel, indispensable, primordial, crucial, impératif, souhaitable, nécessaire, préférable, conseillé, capital
    `),
  expletives: ['il'],
  owing: list('à'),
  possible: list('constater, noter, voir, craindre, espérer, déplorer, venir, signaler, souligner, rappeler'),
  infinitiveMarks: list('de'),
  results: list(`
      permet, résulte, implique, nécessite, requiert, entraîne, consiste, suppose, revient, signifie, exige, constitue, garantit, contribue, aide, évite
    `),
};
