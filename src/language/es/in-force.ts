import { list } from '../list.js';
import type { InForceWords } from '../purposes/in-force.js';

/** Spanish. */
export const inForce: InForceWords = {
  legalBases: list('según, conforme, en virtud, de acuerdo con, con arreglo, de conformidad con, al amparo'),
  laws: list('ley, leyes, artículo, artículos, reglamento, decreto, constitución, convenio, convención, código, ordenanza, directiva, tratado'),
  rules: list('regla, reglas, norma, normas, reglamentos, códigos'),
  lawEndings: [],
  byLaw: list('por ley, según la legislación vigente, por imperativo legal'),
};
