import { list } from '../list.js';
import type { InForceWords } from '../purposes/in-force.js';

/** French. */
export const inForce: InForceWords = {
  legalBases: list('en vertu, aux termes, selon, conformément, en application, suivant'),
  laws: list('loi, lois, article, articles, code, décret, règlement, constitution, convention, traité, arrêté, ordonnance, directive, alinéa'),
  rules: list('règle, règles, norme, normes, règlements, codes'),
  lawEndings: [],
  byLaw: list('de par la loi, de plein droit, selon le droit en vigueur'),
};
