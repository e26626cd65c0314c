import { list } from '../list.js';
import type { NumberWords } from '../purposes/numbers.js';

/** Portuguese. */
export const numbers: NumberWords = {
  digits: 'other',
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
  percent: list('por cento'),
  points: list('ponto percentual, pontos percentuais'),
  permille: list('por mil, permilagem'),
  ratios: list('em cada, de cada, em'),
  currencies: { EUR: list('euro, euros, eur'), USD: list('dólar, dólares'), GBP: list('libra, libras'), BRL: list('real, reais') },
  floor: list('pelo menos, no mínimo, um mínimo de, mais de, não menos de, ao menos, mínimo'),
  ceiling: list('no máximo, um máximo de, até, menos de, não mais de, máximo, quando muito'),
  floorAfter: list('ou mais, no mínimo'),
  ceilingAfter: list('ou menos, no máximo'),
  uncounted: list('e, ou, a, é, são, em, para, por, com, que, de, deve, deveria'),
  numbered: list(`
    recomendação, recomendações, artigo, artigos, parágrafo, parágrafos, capítulo, seção, secção, anexo, figura, tabela, quadro
    página, páginas, ponto, ação, medida, n, número, lei, parte, fase, nível, versão
  `),
  lengths: list('metro, metros, quilómetro, quilómetros, quilômetro, quilômetros, centímetro, centímetros, milha, milhas'),
};
