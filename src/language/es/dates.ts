import { list } from '../list.js';
import type { DateWords } from '../purposes/dates.js';

/** Spanish. */
export const dates: DateWords = {
  monthFirst: false,
  monthWords: ['mar'],
  months: [
    list('enero, ene'),
    list('febrero, feb'),
    list('marzo, mar'),
    list('abril, abr'),
    list('mayo'),
    list('junio, jun'),
    list('julio, jul'),
    list('agosto, ago'),
    list('septiembre, setiembre, sept, sep'),
    list('octubre, oct'),
    list('noviembre, nov'),
    list('diciembre, dic'),
  ],
  units: {
    hour: list('hora, horas'),
    day: list('día, días, días naturales'),
    workday: list('días hábiles, día hábil, días laborables, día laborable'),
    week: list('semana, semanas'),
    fortnight: [],
    month: list('mes, meses'),
    quarter: list('trimestre, trimestres'),
    semester: list('semestre, semestres, medio año'),
    year: list('año, años'),
  },
  due: list(`
    antes del, antes de, a más tardar el, a más tardar en, a más tardar, hasta el, hasta, para el, para, en, a partir del, a partir de
    antes de finales de, antes del final de, no más tarde del, en el, durante el, a finales de, antes de finales del, a principios de
  `),
  starting: list('a partir del, a partir de, no antes del, no antes de'),
  lasting: list('hasta el, hasta'),
  either: [],
  ending: list('antes del, antes de'),
  within: list(`
    en un plazo de, en el plazo de, dentro de, en los próximos, en, en un plazo máximo de, en el plazo máximo de, dentro del plazo de
    dentro de los, durante los próximos
  `),
  after: list('desde, después de, a partir de, desde la, tras, de la, a partir de la, a contar desde, contados desde'),
  small: list('el, la, los, las, de, del, este, esta, un, una, lo, próximo, próximos'),
  of: list('de, del'),
  nth: [list('primer, primero, 1 er, 1er, 1'), list('segundo, 2 o, 2o, 2'), list('tercer, tercero, 3 er, 3er, 3'), list('cuarto, último, 4 o, 4o, 4')],
  quarters: list('trimestre'),
  halves: list('semestre'),
  short: { quarter: list('t'), half: list('s') },
  fiscal: list('ejercicio, ejercicio fiscal, ejercicio presupuestario, año fiscal, año escolar, curso, curso escolar'),
  year: list('año, el año'),
  parts: {
    'finales de': 1,
    'final de': 1,
    fin: 1,
    'fines de': 1,
    'principios de': 0.1,
    mediados: 0.5,
    'mediados de': 0.5,
    primavera: 0.42,
    verano: 0.67,
    otoño: 0.92,
  },
  every: list('cada, en cada, una vez cada, todos los, al menos cada'),
  alternate: list('cada segundo, cada segunda'),
  recurring: {
    mensual: 1,
    mensuales: 1,
    bimestral: 2,
    bimestrales: 2,
    trimestral: 3,
    trimestrales: 3,
    semestral: 6,
    semestrales: 6,
    semanal: 0.23,
    semanales: 0.23,
    anualmente: 12,
    semestralmente: 6,
    trimestralmente: 3,
    mensualmente: 1,
    semanalmente: 0.23,
    bienalmente: 24,
    'con carácter anual': 12,
  },
  per: list('al, por, cada'),
  times: { 'una vez': 1, 'dos veces': 2, 'tres veces': 3 },
  occasions: ['veces'],
  vague: list(`
    tan pronto como sea posible, lo antes posible, cuanto antes, a la mayor brevedad, a su debido tiempo, en un plazo razonable
    próximamente, sin demora, a corto plazo, a medio plazo, a largo plazo, periódicamente, regularmente, con prontitud, oportunamente
  `),
};
