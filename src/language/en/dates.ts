import { list } from '../list.js';
import type { DateWords } from '../purposes/dates.js';

/** English. */
export const dates: DateWords = {
  monthFirst: true,
  monthWords: ['may', 'march', 'august'],
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  units: {
    hour: ['hour', 'hours', 'hrs'],
    day: list('day, days, calendar day, calendar days'),
    workday: list('working days, working day, business days, business day, weekdays'),
    week: ['week', 'weeks'],
    fortnight: list('fortnight, fortnights'),
    month: ['month', 'months', 'calendar months'],
    quarter: ['quarter', 'quarters'],
    semester: list('half year, half years, half a year'),
    year: list('year, years, calendar year, financial year, financial years'),
  },
  due: list(`
        by, before, until, no later than, not later than, by no later than, at the latest by, on or before, by the end of, before the end of
        by the start of, up to, from, as of, with effect from, starting from, starting in, beginning in, during, during the, at the end of, at the start of
      `),
  starting: list('from, as of, with effect from, starting from, starting in, beginning in, not before, not earlier than, no earlier than'),
  lasting: list('until, up to'),
  either: [],
  ending: list('before'),
  within: list(`
        within, in, within the next, in the next, over the next, in the coming, over the coming, no later than, not later than, by
      `),
  after: list('of, after, from, following, since, from the date of, of the date of, after the date of'),
  small: list('the, a, an, this, its, their, of, st, nd, rd, th, such, that'),
  of: list('of'),
  nth: [list('first, 1st'), list('second, 2nd'), list('third, 3rd'), list('fourth, 4th, last, final')],
  quarters: list('quarter'),
  halves: list('half, half year'),
  short: { quarter: list('q'), half: list('h') },
  fiscal: list('fiscal year, financial year, budget year, fy, academic year, school year'),
  year: list('year, the year, calendar year, the calendar year'),
  parts: {
    'the end of': 1,
    'end of': 1,
    end: 1,
    'the start of': 0,
    'the beginning of': 0,
    'start of': 0,
    early: 0.25,
    mid: 0.5,
    'the middle of': 0.5,
    late: 1,
    spring: 0.42,
    summer: 0.67,
    autumn: 0.92,
    winter: 1,
  },
  every: list(`
        every, each, once every, in each, at least every, in every, once a, at least once a, at least once every, once in every, once each
        once per
      `),
  alternate: list('every other, every second, each alternate, every alternate'),
  recurring: {
    annually: 12,
    yearly: 12,
    'on an annual basis': 12,
    'twice yearly': 6,
    biannually: 6,
    'twice annually': 6,
    quarterly: 3,
    'on a quarterly basis': 3,
    monthly: 1,
    'on a monthly basis': 1,
    weekly: 0.23,
    daily: 0.033,
    biennially: 24,
    continuously: 0,
    'year on year': 12,
    'half yearly': 6,
    'every half year': 6,
    'semi annually': 6,
    semiannually: 6,
    fortnightly: 14 / 30.4375,
  },
  per: list('a, per, each, every, in each, in a, in every'),
  times: { once: 1, twice: 2, 'two times': 2, 'three times': 3, 'four times': 4, 'six times': 6 },
  occasions: ['times'],
  vague: list(`
        as soon as practicable, as soon as is practicable, as soon as reasonably practicable, as soon as is reasonably practicable
        as soon as possible, as quickly as possible, at the earliest opportunity, in due course, in a timely manner, in a timely way
        in the near future, in the short term, in the medium term, in the longer term, in the long term, in time, over time, shortly, soon
        when practicable, when resources allow, when time allows, within a reasonable time, within a reasonable period, in good time, promptly
        without delay, without undue delay, periodically, from time to time, regularly, at regular intervals, on a regular basis, eventually
        at an early date, at the earliest possible date
      `),
};
