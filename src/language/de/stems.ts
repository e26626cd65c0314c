import { list } from '../list.js';
import type { StemWords } from '../purposes/stems.js';

/** German. */
export const stems: StemWords = {
  porter: false,
  endings: list('ungen, iert, ern, ung, em, en, er, es, et, e, n, s'),
};
