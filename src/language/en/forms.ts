import { list } from '../list.js';
import type { FormWords } from '../purposes/forms.js';

/** English. */
export const forms: FormWords = {
  beforeCommands: list('do, not, never, always, only, please, also, strongly'),
  objects: list('that, what, only'),
  nounFollowers: list('of, is, was, were, are, has, to'),
  particles: [],
  helpers: list('to, will, can, could, would, may, might, should, must, shall, not'),
  openers: list('to, by, that'),
  relatives: list('that, which, what, as'),
  ways: [],
  enclitics: [],
  separable: [],
  participlePrefixes: [],
  inside: list('of, for, in, and'),
};
