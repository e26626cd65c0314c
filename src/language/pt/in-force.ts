import { list } from '../list.js';
import type { InForceWords } from '../purposes/in-force.js';

/** Portuguese. */
export const inForce: InForceWords = {
  legalBases: list('nos termos, segundo, ao abrigo, de acordo com, conforme, em conformidade com, por força, em virtude'),
  laws: list('lei, leis, artigo, artigos, decreto, decreto-lei, regulamento, constituição, código, convenção, portaria, diretiva, tratado'),
  rules: list('regra, regras, norma, normas, regulamentos, códigos'),
  lawEndings: [],
  byLaw: list('por lei, por força da lei, segundo a lei'),
};
