import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** What is provided is more where there is more of it, in whichever language. */
const TRANSLATED = 'the English list, which is measured, in its plain equivalents';

/** Portuguese. */
export const acts: ActWords = {
  likeActs: [
    list('instalar, colocar, montar, equipar'),
    list('contratar, empregar, nomear, designar'),
    list('publicar, divulgar, difundir, imprimir'),
    list('ensinar, formar, instruir, capacitar'),
    list('comprar, adquirir'),
    list('construir, edificar, erguer'),
    list('reparar, consertar, restaurar'),
    list('verificar, inspecionar, examinar, controlar'),
    list('informar, avisar, notificar'),
    list('proibir, abolir, suprimir, pôr fim, cessar'),
    list('baixar, reduzir, diminuir'),
    list('aumentar, elevar, subir'),
    list('pagar, financiar, subsidiar'),
    list('criar, estabelecer, fundar'),
    list('dar, fornecer, oferecer, disponibilizar'),
    list('deslocar, transferir, mudar'),
    list('proteger, salvaguardar'),
    list('contar, registar, recensear'),
  ],
  acts: [],
  nounActs: list('lugar, mar, melhor, maior, menor, valor, setor, mulher, militar, popular, similar, pior, interior, exterior, anterior, por, qualquer'),
  participles: [],
  actEndings: list('ar, er, ir, or'),
  actingNouns: list('ção, mento, são'),
  ladders: [],
  providing: {
    phrases: list(`
      atribuir, destinar, investir, financiar, aumentar, contratar, formar, criar, fornecer, disponibilizar, instalar, construir, realizar, plantar, adquirir, capacitar, abrir, implantar
    `),
    sourced: TRANSLATED,
  },
  qualifying: list('com, sem, que tenham, que têm, cujo, cuja, maiores, de idade, antiguidade'),
  exceeding: list('mais de, superior a, superiores a'),
  accountability: { phrases: list('publicar, tornar público, tornar públicos, prestar contas, relatório anual, plano de ação') },
  looking: list(`
    avaliar, avalie, avaliem, estudar, estude, estudem, analisar, analise, analisem, ponderar, pondere, ponderem, examinar, examine, examinem, considerar, considere, considerem
  `),
  enduring: list(`
    fechar, fechado, fechada, encerrar, encerrado, encerrada, manter, mantido, mantida, proibir, proibido, proibida, bloquear, suspender, suspenso, suspensa, congelar, continuar, conservar, permanecer, isentar, restringir
  `),
  looked: list(`
    viabilidade, exequibilidade, possibilidade, conveniência, oportunidade, custos e benefícios, se
  `),
  inquiry: list('avaliar'),
};
