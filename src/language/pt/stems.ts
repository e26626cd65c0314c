import { list } from '../list.js';
import type { StemWords } from '../purposes/stems.js';

/** Portuguese. */
export const stems: StemWords = {
  porter: false,
  endings: list('mente, ções, ção, ta, te, to, ar, as, em, er, es, ir, os, a, e, o, s'),
};
