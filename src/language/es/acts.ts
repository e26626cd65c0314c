import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** What is provided is more where there is more of it, in whichever language. */
const TRANSLATED = 'the English list, which is measured, in its plain equivalents';

/** Spanish. */
export const acts: ActWords = {
  likeActs: [
    list('instalar, colocar, montar, equipar'),
    list('contratar, emplear, nombrar, designar'),
    list('publicar, divulgar, difundir, imprimir'),
    list('enseñar, formar, instruir, capacitar'),
    list('comprar, adquirir'),
    list('construir, edificar, levantar'),
    list('reparar, arreglar, restaurar'),
    list('comprobar, inspeccionar, examinar, verificar, revisar'),
    list('informar, avisar, notificar'),
    list('prohibir, abolir, suprimir, poner fin, cesar'),
    list('bajar, reducir, disminuir'),
    list('aumentar, elevar, subir, incrementar'),
    list('pagar, financiar, subvencionar'),
    list('crear, establecer, fundar'),
    list('dar, proporcionar, ofrecer, suministrar'),
    list('trasladar, mover, transferir'),
    list('proteger, salvaguardar'),
    list('contar, registrar, censar'),
  ],
  acts: [],
  nounActs: list('ayer, cualquier, mujer, lugar, hogar, mar, taller, par, bienestar, alrededor, militar, popular, similar'),
  participles: [],
  actEndings: list('ar, er, ir, arse, erse, irse'),
  actingNouns: list('ción, miento, sión'),
  ladders: [],
  providing: {
    phrases: list(`
      asignar, destinar, invertir, financiar, aportar, aumentar, contratar, formar, crear, proporcionar, dotar, instalar, construir, realizar, plantar, habilitar, adquirir, capacitar, abrir, incorporar
    `),
    sourced: TRANSLATED,
  },
  qualifying: list('con, sin, que tengan, que tienen, cuyo, cuya, mayores, antigüedad, edad'),
  exceeding: list('más de, mayores de'),
  accountability: { phrases: list('publicar, hacer público, hacer públicos, rendir cuentas, informe anual, plan de acción, informar') },
  looking: list(`
    estudiar, estudie, estudien, valorar, valore, valoren, evaluar, evalúe, evalúen, analizar, analice, analicen, examinar, examine, examinen, considerar, considere, consideren
  `),
  enduring: list(`
    cerrar, cerrado, cerrada, mantener, mantenido, mantenida, prohibir, prohibido, prohibida, bloquear, suspender, suspendido, suspendida, congelar, continuar, conservar, permanecer, eximir, restringir
  `),
  looked: list(`
    viabilidad, factibilidad, posibilidad, conveniencia, oportunidad, costes y beneficios, costos y beneficios, si
  `),
  inquiry: list('estudiar, valorar'),
};
