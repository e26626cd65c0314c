import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** Portuguese. */
export const acts: ActWords = {
  acts: [],
  nounActs: list('lugar, mar, melhor, maior, menor, valor, setor, mulher, militar, popular, similar, pior, interior, exterior, anterior, por, qualquer'),
  participles: [],
  actEndings: list('ar, er, ir, or'),
  actingNouns: list('ção, mento, são'),
  ladders: [],
  providing: { phrases: list('atribuir, destinar, investir, financiar, aumentar, contratar, formar, criar, fornecer, disponibilizar') },
  qualifying: list('com, sem, que tenham, que têm, cujo, cuja, maiores, de idade, antiguidade'),
  exceeding: list('mais de, superior a, superiores a'),
  accountability: { phrases: list('publicar, tornar público, tornar públicos, prestar contas, relatório anual, plano de ação') },
  inquiry: list('avaliar'),
};
