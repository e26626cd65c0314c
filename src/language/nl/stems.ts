import { list } from '../list.js';
import type { StemWords } from '../purposes/stems.js';

/** Dutch. */
export const stems: StemWords = {
  porter: false,
  endings: list('en, er, es, e, n, s'),
};
