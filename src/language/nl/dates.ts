import { list } from '../list.js';
import type { DateWords } from '../purposes/dates.js';

/** Dutch. */
export const dates: DateWords = {
  monthFirst: false,
  monthWords: [],
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
  units: {
    hour: list('uur, uren'),
    day: list('dag, dagen, kalenderdagen'),
    workday: list('werkdag, werkdagen'),
    week: list('week, weken'),
    fortnight: [],
    month: list('maand, maanden'),
    quarter: list('kwartaal, kwartalen'),
    semester: list('halfjaar, half jaar, halve jaar, semester, semesters'),
    year: list('jaar, jaren'),
  },
  due: list(`
    uiterlijk op, uiterlijk in, uiterlijk, voor, vóór, tot, per, in, met ingang van, vanaf, voor eind, vóór eind, uiterlijk eind
    tegen, voor het einde van, in het, tijdens het
  `),
  starting: list('per, vanaf, met ingang van, niet eerder dan, niet vóór'),
  lasting: list('tot'),
  either: [],
  ending: list('voor, vóór'),
  within: list('binnen, in de komende, binnen een termijn van, de komende, in'),
  after: list('na, vanaf, na de, sinds, van, na het'),
  small: list('de, het, een, dit, deze, van, komende'),
  of: list('van'),
  nth: [list('eerste, 1e, 1ste, 1'), list('tweede, 2e, 2de, 2'), list('derde, 3e, 3de, 3'), list('vierde, laatste, 4e, 4de, 4')],
  quarters: list('kwartaal'),
  halves: list('halfjaar, half jaar'),
  short: { quarter: list('q, k'), half: list('h') },
  fiscal: list('boekjaar, begrotingsjaar, schooljaar, studiejaar'),
  year: list('jaar, het jaar'),
  parts: { eind: 1, einde: 1, 'het einde van': 1, begin: 0.1, medio: 0.5, voorjaar: 0.42, zomer: 0.67, najaar: 0.92 },
  every: list('elk, elke, ieder, iedere, in elk, in elke, in ieder, in iedere, om de, minimaal elke, ten minste elke'),
  alternate: list('om de, om het, elk tweede, elke tweede, ieder tweede'),
  recurring: {
    maandelijkse: 1,
    tweemaandelijks: 2,
    tweemaandelijkse: 2,
    driemaandelijks: 3,
    driemaandelijkse: 3,
    halfjaarlijkse: 6,
    wekelijkse: 0.23,
    jaarlijks: 12,
    halfjaarlijks: 6,
    maandelijks: 1,
    wekelijks: 0.23,
    dagelijks: 0.033,
    tweejaarlijks: 24,
    'per kwartaal': 3,
    'per halfjaar': 6,
    'per half jaar': 6,
  },
  per: list('per, elk, ieder'),
  times: { eenmaal: 1, 'één keer': 1, 'een keer': 1, tweemaal: 2, 'twee keer': 2, 'drie keer': 3 },
  occasions: list('keer, maal'),
  vague: list(`
    zo spoedig mogelijk, zo snel mogelijk, binnen afzienbare tijd, te zijner tijd, op korte termijn, op middellange termijn
    op lange termijn, tijdig, onverwijld, regelmatig, periodiek, binnen een redelijke termijn, spoedig
  `),
};
