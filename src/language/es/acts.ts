import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** Spanish. */
export const acts: ActWords = {
  acts: [],
  nounActs: list('ayer, cualquier, mujer, lugar, hogar, mar, taller, par, bienestar, alrededor, militar, popular, similar'),
  participles: [],
  actEndings: list('ar, er, ir, arse, erse, irse'),
  actingNouns: list('ción, miento, sión'),
  ladders: [],
  providing: { phrases: list('asignar, destinar, invertir, financiar, aportar, aumentar, contratar, formar, crear, proporcionar, dotar') },
  qualifying: list('con, sin, que tengan, que tienen, cuyo, cuya, mayores, antigüedad, edad'),
  exceeding: list('más de, mayores de'),
  accountability: { phrases: list('publicar, hacer público, hacer públicos, rendir cuentas, informe anual, plan de acción, informar') },
  inquiry: list('estudiar, valorar'),
};
