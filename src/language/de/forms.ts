import { list } from '../list.js';
import type { FormWords } from '../purposes/forms.js';

/** German. */
export const forms: FormWords = {
  beforeCommands: list('nie, immer, bitte, bei'),
  objects: [],
  nounFollowers: [],
  particles: [],
  helpers: [],
  openers: list('zu'),
  relatives: [],
  ways: list('um, ohne, schwer, leicht, schwierig, einfach, kaum, lage, möglich, bereit, besser, ziel, aufgabe'),
  enclitics: [],
  separable: list(
    'ab, an, auf, aus, bei, dar, ein, fest, fort, her, hin, mit, nach, sicher, um, vor, weg, weiter, wieder, zurück, zusammen, bereit, offen, frei',
  ),
  participlePrefixes: list('ge, be, er, ent, ver, zer, über, her'),
  inside: [],
};
