import { list } from '../list.js';
import type { FormWords } from '../purposes/forms.js';

/** Dutch. */
export const forms: FormWords = {
  beforeCommands: list('nooit, altijd, ook, dus'),
  objects: [],
  nounFollowers: [],
  particles: [],
  helpers: [],
  openers: list('te, om'),
  relatives: ['die'],
  ways: [],
  enclitics: [],
  separable: [],
  participlePrefixes: list('ge, be, er, ver, ont, her, over'),
  inside: [],
};
