import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** Portuguese. */
export const negation: NegationWords = {
  negators: list(`
    não, nunca, jamais, tampouco, em caso algum, de modo algum, em nenhum caso
  `),
  positive: list(`
    não só, não apenas, não somente, não unicamente, não mais de, não menos de, não obstante, ou não
    não … só … mas, não … apenas … mas, não … somente … mas, não … só … como
  `),
  ceasing: list(`
    deixar de *ar, deixar de *er, deixar de *ir, abster se de *ar, abster se de *er, abster se de *ir, evitar *ar, evitar *er, evitar *ir
    parar de *ar, parar de *er, parar de *ir, cessar de *ar, cessar de *er, cessar de *ir, renunciar a *ar, renunciar a *er, renunciar a *ir
  `),
  waiting: list(`
    salvo, a menos, sem, exceto, até, antes de, enquanto não
  `),
  nobody: list('nenhum, nenhuma, ninguém, nem'),
  wordOrder: 'near',
};
