import { list } from '../list.js';
import type { FormWords } from '../purposes/forms.js';

/** Spanish. */
export const forms: FormWords = {
  beforeCommands: list('no, nunca, jamás, siempre, también, por, favor'),
  objects: [],
  nounFollowers: [],
  particles: list('no, a, de'),
  helpers: [],
  openers: list('a, de, para, que'),
  relatives: [],
  ways: [],
  enclitics: list('se, lo, la, le, los, las, les'),
  separable: [],
  participlePrefixes: [],
  inside: [],
};
