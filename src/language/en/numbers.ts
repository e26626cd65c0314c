import { list } from '../list.js';
import type { NumberWords } from '../purposes/numbers.js';

/** English. */
export const numbers: NumberWords = {
  digits: 'english',
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
  compounds: { joints: ['and'], from: 100, unitsFirst: [], link: [] },
  clock: { behind: list('am, a m, pm, p m, o clock'), afternoon: list('pm, p m'), morning: list('am, a m'), leading: [], hours: [] },
  andHalf: list('and a half'),
  magnitudes: { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, bn: 1e9, k: 1e3, mn: 1e6 },
  percent: list('per cent, percent, pc'),
  points: list('percentage points, percentage point, per cent points'),
  permille: list('per mille, per mil, permille'),
  proportions: list('ratio, ratios, proportion, scale'),
  against: list('to'),
  ratios: list('in, in every, out of, out of every, of every'),
  currencies: { GBP: list('pound, pounds, gbp, pounds sterling'), EUR: ['euro', 'euros', 'eur'], USD: ['dollar', 'dollars', 'usd'] },
  measures: {
    ha: list('ha, hectare, hectares'),
    acre: list('acre, acres'),
    t: list('tonne, tonnes'),
    kg: list('kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos'),
    g: list('gram, grams, gramme, grammes'),
    mg: list('milligram, milligrams'),
    l: list('litre, litres, liter, liters'),
    km: list('kilometre, kilometres, kilometer, kilometers'),
    mile: list('mile, miles'),
    m: list('metre, metres, meter, meters'),
    'km/h': list('kilometres per hour, kilometers per hour, kilometres an hour'),
    m2: list('square metre, square metres, square meter, square meters'),
    m3: list('cubic metre, cubic metres, cubic meter, cubic meters'),
  },
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
  uncounted: list(`
        and, or, to, is, are, in, on, at, for, by, with, from, should, must, will, per, if, when, as, than, which, who, until, before, after
        within, not, be, should
      `),
  numbered: list(`
        recommendation, recommendations, section, sections, paragraph, paragraphs, para, paras, article, articles, figure, table, chapter
        chapters, annex, appendix, page, pages, no, step, level, phase, tier, volume, version, part, item, iso, rec, rule, regulation, schedule
        box, note, footnote, principle, standard, module, stage, clause, act, directive, grade, type, covid, number, class, category, form, option
        goal, priority, band, resolution, exhibit, question, area, objective, action
      `),
  lengths: list('mile, miles, metre, metres, meter, meters, foot, feet, inch, inches, yard, yards'),
};
