import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** Italian. */
export const negation: NegationWords = {
  negators: list(`
    non, mai, in nessun caso, in nessun modo
  `),
  positive: list(`
    non solo, non soltanto, non solamente, non meno di, non più di, non oltre, non oltre il, o no, o meno
    non … solo … ma, non … soltanto … ma, non … solamente … ma
  `),
  ceasing: list(`
    smettere di *re, cessare di *re, astenersi dal *re, astenersi da *re, evitare di *re, rinunciare a *re, mancare di *re, omettere di *re
    rifiutare di *re
  `),
  waiting: list(`
    salvo, a meno, senza, tranne, finché, se non, prima di
  `),
  nobody: list('nessun, nessuna, nessuno, né'),
  wordOrder: 'near',
};
