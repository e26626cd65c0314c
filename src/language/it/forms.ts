import { list } from '../list.js';
import type { FormWords } from '../purposes/forms.js';

/** Italian. */
export const forms: FormWords = {
  beforeCommands: list('non, sempre, mai, anche'),
  objects: [],
  nounFollowers: [],
  particles: list('non, a, di'),
  helpers: [],
  openers: list('a, di, da, che'),
  relatives: [],
  ways: list('difficile, facile, pronto'),
  enclitics: list('si, lo, la, le, ne'),
  separable: [],
  participlePrefixes: [],
  inside: [],
};
