import { list } from '../list.js';
import type { StemWords } from '../purposes/stems.js';

/** Italian. */
export const stems: StemWords = {
  porter: false,
  endings: list('mente, zione, zioni, re, ta, te, ti, to, a, e, i, o'),
};
