import { list } from '../list.js';
import type { ValueWords } from '../values.js';

/** Portuguese dates and amounts. */
export const pt: ValueWords = {
  language: 'pt',
  months: [
    list('janeiro'),
    list('fevereiro'),
    list('março'),
    list('abril'),
    list('maio'),
    list('junho'),
    list('julho'),
    list('agosto'),
    list('setembro'),
    list('outubro'),
    list('novembro'),
    list('dezembro'),
  ],
  numbers: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    quinze: 15,
    dezoito: 18,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    cem: 100,
    mil: 1000,
    'um terço': 1 / 3,
    'dois terços': 2 / 3,
    'um quarto': 0.25,
    metade: 0.5,
    'três quartos': 0.75,
    'um quinto': 0.2,
  },
  magnitudes: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, 'mil milhões': 1e9 },
  units: {
    hour: list('hora, horas'),
    day: list('dia, dias, dias corridos'),
    workday: list('dias úteis, dia útil'),
    week: list('semana, semanas'),
    month: list('mês, meses'),
    quarter: list('trimestre, trimestres'),
    year: list('ano, anos'),
  },
  percent: list('por cento'),
  points: list('ponto percentual, pontos percentuais'),
  ratios: list('em cada, de cada, em'),
  permille: list('por mil, permilagem'),
  currencies: { EUR: list('euro, euros, eur'), USD: list('dólar, dólares'), GBP: list('libra, libras'), BRL: list('real, reais') },
  due: list(`
    até, até ao, até à, até o, até a, antes de, o mais tardar até, o mais tardar em, em, a partir de, até ao final de, até o final de
    até ao fim de, até o fim de, antes do final de, no, durante o, no decurso do, até ao final do, até o final do, até ao fim do, até o fim do
  `),
  within: list(`
    no prazo de, num prazo de, em um prazo de, dentro de, nos próximos, em, no prazo máximo de, num prazo máximo de
  `),
  after: list('após, a partir de, a contar de, depois de, da, após a, a contar da, desde'),
  small: list('o, a, os, as, de, do, da, dos, das, este, esta, um, uma, ao, próximos, próximo'),
  of: list('de, do, da'),
  ordinals: [list('primeiro, 1 o, 1o, 1'), list('segundo, 2 o, 2o, 2'), list('terceiro, 3 o, 3o, 3'), list('quarto, último, 4 o, 4o, 4')],
  quarters: list('trimestre'),
  halves: list('semestre'),
  short: { quarter: list('t'), half: list('s') },
  fiscal: list('exercício, exercício financeiro, exercício orçamental, ano fiscal, ano económico, ano letivo, ano lectivo'),
  year: list('ano, o ano'),
  parts: { 'final de': 1, 'fim de': 1, 'o final de': 1, início: 0.1, meados: 0.5, 'meados de': 0.5, primavera: 0.42, verão: 0.67, outono: 0.92 },
  every: list('cada, a cada, todos os, pelo menos a cada'),
  recurring: { anualmente: 12, semestralmente: 6, trimestralmente: 3, mensalmente: 1, bienalmente: 24 },
  per: list('por, ao, a cada'),
  times: { 'uma vez': 1, 'duas vezes': 2, 'três vezes': 3 },
  vague: list(`
    assim que possível, logo que possível, o mais rapidamente possível, o mais cedo possível, o quanto antes, oportunamente
    em tempo útil, num prazo razoável, a curto prazo, a médio prazo, a longo prazo, periodicamente, regularmente, sem demora
    brevemente
  `),
  floor: list('pelo menos, no mínimo, um mínimo de, mais de, não menos de, ao menos, mínimo'),
  ceiling: list('no máximo, um máximo de, até, menos de, não mais de, máximo, quando muito'),
  floorAfter: list('ou mais, no mínimo'),
  ceilingAfter: list('ou menos, no máximo'),
  joins: list('e, ou, a, é, são, em, para, por, com, que, de, deve, deveria'),
  names: list(`
    recomendação, recomendações, artigo, artigos, parágrafo, parágrafos, capítulo, seção, secção, anexo, figura, tabela, quadro
    página, páginas, ponto, ação, medida, n, número, lei, parte, fase, nível, versão
  `),
};
