import { list } from '../list.js';
import type { NumberWords } from '../purposes/numbers.js';

/** Spanish. */
export const numbers: NumberWords = {
  // Spanish is written with commas for groups from Mexico to Peru
  digits: 'either',
  numbers: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    quince: 15,
    dieciocho: 18,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    cien: 100,
    mil: 1000,
    'un tercio': 1 / 3,
    'dos tercios': 2 / 3,
    'un cuarto': 0.25,
    mitad: 0.5,
    'tres cuartos': 0.75,
    'la tercera parte': 1 / 3,
    'la cuarta parte': 0.25,
  },
  magnitudes: { mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
  percent: list('por ciento'),
  points: list('punto porcentual, puntos porcentuales'),
  permille: list('por mil'),
  ratios: list('de cada, sobre'),
  currencies: { EUR: list('euro, euros, eur'), USD: list('dólar, dólares, usd'), GBP: list('libra, libras') },
  floor: list('al menos, como mínimo, un mínimo de, más de, no menos de, por lo menos, mínimo'),
  ceiling: list('como máximo, un máximo de, hasta, menos de, no más de, a lo sumo, máximo, inferior a, no superior a'),
  floorAfter: list('o más, como mínimo, al menos'),
  ceilingAfter: list('o menos, como máximo'),
  uncounted: list('y, o, a, es, son, en, para, por, con, que, de, debe, debería, del'),
  numbered: list(`
    recomendación, recomendaciones, artículo, artículos, párrafo, párrafos, capítulo, sección, anexo, figura, tabla, cuadro, página
    páginas, punto, acción, medida, núm, número, ley, parte, fase, nivel, versión
  `),
  lengths: list('metro, metros, kilómetro, kilómetros, centímetro, centímetros, milla, millas, pie, pies'),
};
