import { list } from '../list.js';
import type { ContrastWords } from '../purposes/contrasts.js';

/** Portuguese. */
export const contrasts: ContrastWords = {
  ends: list(`
    suspender, suspenso, suspensa, suspensos, suspensas, interromper, interrompido, interrompida, cessar, cessado, cessada, abandonar
    abandonado, abandonada, parar, parado, pôr fim a, pôr fim ao, pôr fim à, renunciar a, renunciar ao, renunciar à, suprimir, suprimido
    suprimida, abolir, abolido, abolida, cancelar, cancelado, cancelada, extinguir, extinto, extinta
  `),
  furthers: list(`
    continuar, continuado, continuada, continuar com, prosseguir, prosseguido, manter, mantido, mantida, mantidos, mantidas, ampliar, ampliado
    ampliada, alargar, alargado, alargada, estender, estendido, prolongar, introduzir, introduzido, introduzida, retomar, retomado, retomada
    reabrir, apoiar, apoiado, apoiada, financiar, financiado, financiada, conservar, conservado, conservada, criar, criado, criada, estabelecer
    estabelecido, estabelecida, restabelecer
  `),
  including: list('com, incluindo'),
  excluding: list('sem, excluindo'),
  multiples: [
    list('duplicar, duplicado, duplicada, dobrar, dobro'),
    list('triplicar, triplicado, triplicada, triplo'),
    list('quadruplicar, quadruplicado, quádruplo'),
    list('quintuplicar, quíntuplo'),
    list('decuplicar, décuplo'),
    list('reduzir a metade, reduzir para metade, reduzido a metade'),
    list('reduzir a um quarto, reduzido a um quarto'),
  ],
  seasons: [
    ['páscoa'],
    ['natal'],
    ['pentecostes'],
    ['ano novo'],
    list('todos os santos'),
    ['quaresma'],
    ['carnaval'],
    ['ramadão'],
    ['primavera'],
    ['verão'],
    ['outono'],
    ['inverno'],
    list('fim do trimestre, final do trimestre'),
    list('fim do ano letivo, final do ano letivo'),
    list('férias de verão'),
    list('férias de natal'),
    list('vindima'),
  ],
  deadlines: list(`
    até, até ao, até à, até o, até a, antes de, antes do, antes da, o mais tardar até, o mais tardar em, até ao fim de, até ao final de, até ao fim do, até ao final do
  `),
  beyond: list('mais de, menos de, acima de, abaixo de'),
  reached: list('pelo menos, ao menos, no mínimo, um mínimo de, no máximo, um máximo de, não mais de, não menos de, até'),
};
