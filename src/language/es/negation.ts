import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** Spanish. */
export const negation: NegationWords = {
  negators: list(`
    no, nunca, jamás, tampoco, en ningún caso, de ningún modo, bajo ninguna circunstancia
  `),
  positive: list(`
    no solo, no sólo, no solamente, no únicamente, no más de, no menos de, no más tarde, no más tarde de, no obstante, o no
    no … solo … sino, no … sólo … sino, no … solamente … sino, no … únicamente … sino
  `),
  ceasing: list(`
    dejar de *ar, dejar de *er, dejar de *ir, abstenerse de *ar, abstenerse de *er, abstenerse de *ir, evitar *ar, evitar *er, evitar *ir
    cesar de *ar, cesar de *er, cesar de *ir, parar de *ar, parar de *er, parar de *ir, renunciar a *ar, renunciar a *er, renunciar a *ir
  `),
  waiting: list(`
    salvo, a menos, sin, excepto, hasta, antes de, mientras no
  `),
  nobody: list('ningún, ninguna, ninguno, nadie, ni'),
  wordOrder: 'near',
};
