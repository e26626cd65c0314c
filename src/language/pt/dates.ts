import { list } from '../list.js';
import type { DateWords } from '../purposes/dates.js';

/** Portuguese. */
export const dates: DateWords = {
  monthFirst: false,
  monthWords: ['mar', 'set', 'out'],
  months: [
    list('janeiro, jan'),
    list('fevereiro, fev'),
    list('março, mar'),
    list('abril, abr'),
    list('maio'),
    list('junho, jun'),
    list('julho, jul'),
    list('agosto, ago'),
    list('setembro, set'),
    list('outubro, out'),
    list('novembro, nov'),
    list('dezembro, dez'),
  ],
  units: {
    hour: list('hora, horas'),
    day: list('dia, dias, dias corridos'),
    workday: list('dias úteis, dia útil'),
    week: list('semana, semanas'),
    fortnight: [],
    month: list('mês, meses'),
    quarter: list('trimestre, trimestres'),
    semester: list('semestre, semestres, meio ano'),
    year: list('ano, anos'),
  },
  due: list(`
    até, até ao, até à, até o, até a, antes de, o mais tardar até, o mais tardar em, em, a partir de, a partir do, até ao final de, até o final de
    até ao fim de, até o fim de, antes do final de, no, durante o, no decurso do, até ao final do, até o final do, até ao fim do, até o fim do
  `),
  starting: list('a partir de, a partir do, não antes de, não antes do'),
  lasting: [],
  either: ['até'],
  ending: list('antes de'),
  within: list(`
    no prazo de, num prazo de, em um prazo de, dentro de, nos próximos, em, no prazo máximo de, num prazo máximo de
  `),
  after: list('após, a partir de, a contar de, depois de, da, após a, a contar da, desde'),
  small: list('o, a, os, as, de, do, da, dos, das, este, esta, um, uma, ao, próximos, próximo'),
  of: list('de, do, da'),
  nth: [list('primeiro, 1 o, 1o, 1'), list('segundo, 2 o, 2o, 2'), list('terceiro, 3 o, 3o, 3'), list('quarto, último, 4 o, 4o, 4')],
  quarters: list('trimestre'),
  halves: list('semestre'),
  short: { quarter: list('t'), half: list('s') },
  fiscal: list('exercício, exercício financeiro, exercício orçamental, ano fiscal, ano económico, ano letivo, ano lectivo'),
  year: list('ano, o ano'),
  parts: { 'final de': 1, 'fim de': 1, 'o final de': 1, início: 0.1, meados: 0.5, 'meados de': 0.5, primavera: 0.42, verão: 0.67, outono: 0.92 },
  every: list('cada, a cada, em cada, todos os, pelo menos a cada'),
  alternate: list('cada segundo, cada segunda'),
  recurring: {
    mensal: 1,
    mensais: 1,
    bimestral: 2,
    bimestrais: 2,
    trimestral: 3,
    trimestrais: 3,
    semestral: 6,
    semestrais: 6,
    semanal: 0.23,
    semanais: 0.23,
    anualmente: 12,
    semestralmente: 6,
    trimestralmente: 3,
    mensalmente: 1,
    bienalmente: 24,
  },
  per: list('por, ao, a cada'),
  times: { 'uma vez': 1, 'duas vezes': 2, 'três vezes': 3 },
  occasions: ['vezes'],
  vague: list(`
    assim que possível, logo que possível, o mais rapidamente possível, o mais cedo possível, o quanto antes, oportunamente
    em tempo útil, num prazo razoável, a curto prazo, a médio prazo, a longo prazo, periodicamente, regularmente, sem demora
    brevemente
  `),
};
