import { list } from '../list.js';
import type { ValueWords } from '../values.js';

/** Words of dates, periods and amounts in English. */
export const en: ValueWords = {
  language: 'en',
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
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
    half: 0.5,
    'a third': 1 / 3,
    'one third': 1 / 3,
    'two thirds': 2 / 3,
    'a quarter': 0.25,
    'three quarters': 0.75,
    'one quarter': 0.25,
    'two fifths': 0.4,
    'a fifth': 0.2,
    'one fifth': 0.2,
    'a tenth': 0.1,
    'one tenth': 0.1,
    'a dozen': 12,
  },
  magnitudes: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, bn: 1e9, k: 1e3, mn: 1e6 },
  units: {
    hour: ['hour', 'hours', 'hrs'],
    day: list('day, days, calendar day, calendar days'),
    workday: list('working days, working day, business days, business day, weekdays'),
    week: ['week', 'weeks'],
    month: ['month', 'months', 'calendar months'],
    quarter: ['quarter', 'quarters'],
    year: list('year, years, calendar year, financial year, financial years'),
  },
  percent: list('per cent, percent, pc'),
  points: list('percentage points, percentage point, per cent points'),
  ratios: list('in, in every, out of, out of every, of every'),
  permille: list('per mille, per mil, permille'),
  currencies: { GBP: list('pound, pounds, gbp, pounds sterling'), EUR: ['euro', 'euros', 'eur'], USD: ['dollar', 'dollars', 'usd'] },
  due: list(`
        by, before, until, no later than, not later than, by no later than, at the latest by, on or before, by the end of, before the end of
        by the start of, up to, from, as of, with effect from, starting from, starting in, beginning in, during, during the, at the end of, at the start of
      `),
  within: list(`
        within, in, within the next, in the next, over the next, in the coming, over the coming, no later than, not later than, by
      `),
  after: list('of, after, from, following, since, from the date of, of the date of, after the date of'),
  small: list('the, a, an, this, its, their, of, st, nd, rd, th, such, that'),
  of: list('of'),
  ordinals: [list('first, 1st'), list('second, 2nd'), list('third, 3rd'), list('fourth, 4th, last, final')],
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
  },
  per: list('a, per, each, every, in each, in a, in every'),
  times: { once: 1, twice: 2, 'three times': 3, 'four times': 4, 'six times': 6 },
  vague: list(`
        as soon as practicable, as soon as is practicable, as soon as reasonably practicable, as soon as is reasonably practicable
        as soon as possible, as quickly as possible, at the earliest opportunity, in due course, in a timely manner, in a timely way
        in the near future, in the short term, in the medium term, in the longer term, in the long term, in time, over time, shortly, soon
        when practicable, when resources allow, when time allows, within a reasonable time, within a reasonable period, in good time, promptly
        without delay, without undue delay, periodically, from time to time, regularly, at regular intervals, on a regular basis, eventually
        at an early date, at the earliest possible date
      `),
  floor: list(`
        at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, more than, over, above
        upwards of, in excess of, exceeding, greater than
      `),
  ceiling: list(`
        at most, up to, no more than, not more than, a maximum of, maximum of, maximum, less than, fewer than, under, below, not exceeding
        not exceed, no greater than, capped at, no longer than, within, limited to
      `),
  floorAfter: list(`
        or more, or above, or longer, or greater, or over, or older, or higher, as a minimum, and above, and over
      `),
  ceilingAfter: list('or less, or fewer, or below, or under, or shorter, as a maximum, or lower'),
  joins: list(`
        and, or, to, is, are, in, on, at, for, by, with, from, should, must, will, per, if, when, as, than, which, who, until, before, after
        within, not, be, should
      `),
  names: list(`
        recommendation, recommendations, section, sections, paragraph, paragraphs, para, paras, article, articles, figure, table, chapter
        chapters, annex, appendix, page, pages, no, step, level, phase, tier, volume, version, part, item, iso, rec, rule, regulation, schedule
        box, note, footnote, principle, standard, module, stage, clause, act, directive, grade, type, covid, number, class, category, form, option
        goal, priority, band, resolution, exhibit, question, area, objective, action
      `),
};
