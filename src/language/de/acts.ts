import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** German. */
export const acts: ActWords = {
  acts: [],
  nounActs: [],
  participles: [],
  actEndings: list('en, ern, eln'),
  actingNouns: list('ung'),
  ladders: [],
  providing: { phrases: list('bereitstellen, investieren, fördern, aufstocken, erhöhen, einstellen, schaffen, zuweisen, finanzieren') },
  qualifying: list('mit, ohne, ab, deren, dessen, alt, alte, alten, älter, wert, wohnend'),
  exceeding: list('mehr als, über, älter als, oder älter, und älter'),
  accountability: { phrases: list('veröffentlichen, veröffentlicht, berichten, jahresbericht, aktionsplan, offenlegen') },
  inquiry: list('prüfen'),
};
