import { list } from '../list.js';
import type { InForceWords } from '../purposes/in-force.js';

/** German. */
export const inForce: InForceWords = {
  legalBases: list('nach, gemäß, laut, aufgrund, auf grund, kraft'),
  laws: list('gesetz, gesetzes, gesetzbuch, verordnung, artikel, art, satzung, grundgesetz, verfassung, übereinkommen, richtlinie, absatz, abs'),
  rules: list('regel, regeln, regelung, regelungen, vorschrift, vorschriften, gesetze'),
  lawEndings: list('gesetz, gesetzes, verordnung'),
  byLaw: list('von gesetzes wegen, kraft gesetzes, nach geltendem recht'),
};
