import { list } from '../list.js';
import type { FormWords } from '../purposes/forms.js';

/** French. */
export const forms: FormWords = {
  beforeCommands: list('ne, toujours, jamais'),
  objects: [],
  nounFollowers: [],
  particles: list('ne, pas, à, de'),
  helpers: [],
  openers: list('à, de, d, que'),
  relatives: [],
  ways: list('difficile, facile, prêt'),
  enclitics: [],
  separable: [],
  participlePrefixes: [],
  inside: [],
};
