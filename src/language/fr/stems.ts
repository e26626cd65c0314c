import { list } from '../list.js';
import type { StemWords } from '../purposes/stems.js';

/** French. */
export const stems: StemWords = {
  porter: false,
  endings: list('ations, ements, ation, ement, ments, ment, ant, ent, ons, ées, as, er, es, et, ir, is, re, ée, és, a, e, i, s, é'),
};
