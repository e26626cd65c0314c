import { list } from '../list.js';
import type { StemWords } from '../purposes/stems.js';

/** Spanish. */
export const stems: StemWords = {
  porter: false,
  endings: list('aciones, ación, mente, ción, ar, as, en, er, es, ir, os, a, e, n, o, s'),
};
