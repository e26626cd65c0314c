import { list } from '../list.js';
import type { ValueWords } from './types.js';

/** Dutch dates and amounts. */
export const nl: ValueWords = {
  language: 'nl',
  months: [
    list('januari, jan'),
    list('februari, feb'),
    list('maart, mrt'),
    list('april, apr'),
    list('mei'),
    list('juni, jun'),
    list('juli, jul'),
    list('augustus, aug'),
    list('september, sept'),
    list('oktober, okt'),
    list('november, nov'),
    list('december, dec'),
  ],
  numbers: {
    een: 1,
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    vijftien: 15,
    achttien: 18,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    honderd: 100,
    duizend: 1000,
    'een derde': 1 / 3,
    'twee derde': 2 / 3,
    'een kwart': 0.25,
  },
  magnitudes: { duizend: 1e3, miljoen: 1e6, miljard: 1e9, mln: 1e6, mld: 1e9 },
  units: {
    hour: list('uur, uren'),
    day: list('dag, dagen, werkdagen'),
    week: list('week, weken'),
    month: list('maand, maanden'),
    quarter: list('kwartaal, kwartalen'),
    year: list('jaar, jaren'),
  },
  percent: list('procent'),
  points: list('procentpunt, procentpunten'),
  permille: list('promille'),
  currencies: { EUR: list('euro, eur'), USD: list('dollar, dollars'), GBP: list('pond') },
  due: list(`
    uiterlijk op, uiterlijk in, uiterlijk, voor, vóór, tot, per, in, met ingang van, vanaf, voor eind, vóór eind, uiterlijk eind
    tegen, voor het einde van
  `),
  within: list('binnen, in de komende, binnen een termijn van, de komende, in'),
  after: list('na, vanaf, na de, sinds, van, na het'),
  small: list('de, het, een, dit, deze, van, komende'),
  of: list('van'),
  parts: { eind: 1, einde: 1, 'het einde van': 1, begin: 0.1, medio: 0.5, voorjaar: 0.42, zomer: 0.67, najaar: 0.92 },
  every: list('elk, elke, ieder, iedere, om de, minimaal elke, ten minste elke'),
  recurring: { jaarlijks: 12, halfjaarlijks: 6, maandelijks: 1, wekelijks: 0.23, dagelijks: 0.033, tweejaarlijks: 24, 'per kwartaal': 3 },
  per: list('per, elk, ieder'),
  times: { eenmaal: 1, 'één keer': 1, 'een keer': 1, tweemaal: 2, 'twee keer': 2, 'drie keer': 3 },
  vague: list(`
    zo spoedig mogelijk, zo snel mogelijk, binnen afzienbare tijd, te zijner tijd, op korte termijn, op middellange termijn
    op lange termijn, tijdig, onverwijld, regelmatig, periodiek, binnen een redelijke termijn, spoedig
  `),
  floor: list('ten minste, tenminste, minstens, minimaal, niet minder dan, meer dan, een minimum van'),
  ceiling: list('ten hoogste, hoogstens, maximaal, tot, niet meer dan, minder dan, een maximum van'),
  floorAfter: list('of meer, en meer'),
  ceilingAfter: list('of minder'),
  joins: list('en, of, tot, is, zijn, in, op, voor, van, met, te, dan, moet, zou'),
  names: list(`
    aanbeveling, aanbevelingen, artikel, paragraaf, hoofdstuk, bijlage, figuur, tabel, pagina, punt, maatregel, actie, nr, nummer
    deel, fase, niveau, versie, stap
  `),
};
