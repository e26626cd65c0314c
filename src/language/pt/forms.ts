import { list } from '../list.js';
import type { FormWords } from '../purposes/forms.js';

/** Portuguese. */
export const forms: FormWords = {
  beforeCommands: list('não, nunca, sempre, também, por, favor'),
  objects: [],
  nounFollowers: [],
  particles: list('não, a, de'),
  helpers: [],
  openers: list('a, de, para, que'),
  relatives: [],
  ways: [],
  enclitics: list('se, lo, la, los, las'),
  separable: [],
  participlePrefixes: [],
  inside: [],
};
