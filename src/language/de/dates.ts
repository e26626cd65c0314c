import { list } from '../list.js';
import type { DateWords } from '../purposes/dates.js';

/** German. */
export const dates: DateWords = {
  monthFirst: false,
  monthWords: [],
  months: [
    list('januar, jänner, jan'),
    list('februar, feb'),
    list('märz'),
    list('april, apr'),
    list('mai'),
    list('juni, jun'),
    list('juli, jul'),
    list('august, aug'),
    list('september, sept, sep'),
    list('oktober, okt'),
    list('november, nov'),
    list('dezember, dez'),
  ],
  units: {
    hour: list('stunde, stunden'),
    day: list('tag, tage, tagen, kalendertage, kalendertagen'),
    workday: list('werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen'),
    week: list('woche, wochen'),
    fortnight: [],
    month: list('monat, monate, monaten, monats'),
    quarter: list('quartal, quartale, quartalen'),
    semester: list('halbjahr, halbjahre, halbjahres, halbjahren, semester, halbes jahr, halben jahr, halben jahres'),
    year: list('jahr, jahre, jahren, jahres'),
  },
  due: list(`
    bis, bis zum, bis zu, spätestens, spätestens bis, spätestens zum, vor, vor dem, bis spätestens, ab, ab dem, bis ende, bis zum ende
    spätestens bis zum, bis spätestens zum, vor ende, im, zum, im laufe des
  `),
  starting: list('ab, ab dem, frühestens, frühestens am, frühestens ab, nicht vor, nicht vor dem'),
  lasting: [],
  either: ['bis'],
  ending: list('vor, vor dem'),
  within: list(`
    innerhalb von, innerhalb, binnen, in den nächsten, in den kommenden, in, innerhalb der nächsten, spätestens nach, spätestens
  `),
  after: list('nach, ab, nach der, ab der, seit, nach dem, der, des'),
  small: list('der, die, das, dem, den, des, am, im, dieses, dieser, diesem, nächsten, kommenden, jahres'),
  of: list('der, des, von'),
  nth: [
    list('erste, erstes, ersten, 1'),
    list('zweite, zweites, zweiten, 2'),
    list('dritte, drittes, dritten, 3'),
    list('vierte, viertes, vierten, letzte, letztes, letzten, 4'),
  ],
  quarters: list('quartal, quartals, vierteljahr'),
  halves: list('halbjahr, halbjahrs, halbjahres, jahreshälfte'),
  short: { quarter: list('q'), half: list('hj') },
  fiscal: list('haushaltsjahr, haushaltsjahres, geschäftsjahr, geschäftsjahres, rechnungsjahr, rechnungsjahres, finanzjahr, schuljahr, schuljahres, gj'),
  year: list('jahr, jahres, das jahr'),
  parts: {
    ende: 1,
    jahresende: 1,
    'zum ende': 1,
    'dem ende': 1,
    'ende des jahres': 1,
    anfang: 0.1,
    beginn: 0,
    mitte: 0.5,
    frühjahr: 0.42,
    sommer: 0.67,
    herbst: 0.92,
    winter: 1,
  },
  every: list(`
    jedes, jeden, jede, in jedem, in jeder, einmal in jedem, alle, einmal im, einmal pro, mindestens alle, mindestens einmal im, mindestens einmal pro, jeweils alle
  `),
  alternate: list('jedes zweite, jeden zweiten, jede zweite, in jedem zweiten, in jeder zweiten'),
  recurring: {
    monatliche: 1,
    monatlichen: 1,
    monatlicher: 1,
    zweimonatlich: 2,
    zweimonatliche: 2,
    zweimonatlichen: 2,
    vierteljährliche: 3,
    vierteljährlichen: 3,
    halbjährliche: 6,
    halbjährlichen: 6,
    wöchentliche: 0.23,
    wöchentlichen: 0.23,
    jährlich: 12,
    halbjährlich: 6,
    vierteljährlich: 3,
    quartalsweise: 3,
    monatlich: 1,
    wöchentlich: 0.23,
    täglich: 0.033,
    zweijährlich: 24,
  },
  per: list('im, pro, je, jedes'),
  times: { einmal: 1, zweimal: 2, dreimal: 3, viermal: 4 },
  occasions: ['mal'],
  vague: list(`
    so bald wie möglich, sobald wie möglich, baldmöglichst, so schnell wie möglich, zeitnah, in absehbarer zeit, zu gegebener zeit
    kurzfristig, mittelfristig, langfristig, unverzüglich, ohne verzug, schnellstmöglich, regelmäßig, in angemessener frist
    möglichst bald, zügig, demnächst, künftig
  `),
};
