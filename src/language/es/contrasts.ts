import { list } from '../list.js';
import type { ContrastWords } from '../purposes/contrasts.js';

/** Spanish. */
export const contrasts: ContrastWords = {
  ends: list(`
    suspender, suspendido, suspendida, suspendidos, suspendidas, interrumpir, interrumpido, interrumpida, cesar, cesado, abandonar, abandonado
    abandonada, parar, parado, poner fin a, poner fin al, renunciar a, renunciar al, suprimir, suprimido, suprimida, eliminar, eliminado
    eliminada, abolir, cancelar, cancelado, cancelada
  `),
  furthers: list(`
    continuar, continuado, continuada, continuar con, seguir con, proseguir, proseguido, mantener, mantenido, mantenida, mantenidos, mantenidas
    ampliar, ampliado, ampliada, extender, extendido, extendida, prolongar, introducir, introducido, introducida, reanudar, reanudado, reanudada
    reabrir, apoyar, apoyado, apoyada, financiar, financiado, financiada, conservar, conservado, conservada, crear, creado, creada, establecer
    establecido, establecida, restablecer
  `),
  including: list('con, incluidos, incluidas, incluido, incluida'),
  excluding: list('sin, excluidos, excluidas, excluido, excluida'),
  multiples: [
    list('duplicar, duplicado, duplicada, doblar, doble'),
    list('triplicar, triplicado, triplicada, triple'),
    list('cuadruplicar, cuadruplicado, cuádruple'),
    list('quintuplicar, quíntuple'),
    list('decuplicar, décuplo'),
    list('reducir a la mitad, reducido a la mitad'),
    list('reducir a la cuarta parte, reducido a la cuarta parte'),
  ],
  seasons: [
    ['semana santa', 'pascua'],
    ['navidad'],
    ['pentecostés'],
    ['año nuevo'],
    list('todos los santos'),
    ['cuaresma'],
    ['ramadán'],
    ['primavera'],
    ['verano'],
    ['otoño'],
    ['invierno'],
    list('fin del trimestre, final del trimestre'),
    list('fin de curso, final de curso, final del curso'),
    list('vacaciones de verano'),
    list('vacaciones de navidad'),
    list('vendimia'),
  ],
  deadlines: list(`
    antes del, antes de, antes de finales de, antes del final de, antes de finales del, a más tardar, a más tardar el, a más tardar en, no más tarde del
  `),
  beyond: list('más de, menos de, por encima de, por debajo de'),
  reached: list('al menos, como mínimo, por lo menos, un mínimo de, como máximo, a lo sumo, no más de, no menos de, hasta'),
};
