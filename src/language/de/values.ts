import { list } from '../list.js';
import type { ValueWords } from '../values.js';

/** German dates and amounts. */
export const de: ValueWords = {
  language: 'de',
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
  numbers: {
    ein: 1,
    eine: 1,
    einem: 1,
    eines: 1,
    einen: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    fünfzehn: 15,
    achtzehn: 18,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    hundert: 100,
    tausend: 1000,
    'ein drittel': 1 / 3,
    'zwei drittel': 2 / 3,
    'ein viertel': 0.25,
    'drei viertel': 0.75,
    hälfte: 0.5,
  },
  magnitudes: { tausend: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9 },
  units: {
    hour: list('stunde, stunden'),
    day: list('tag, tage, tagen, kalendertage, kalendertagen'),
    workday: list('werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen'),
    week: list('woche, wochen'),
    month: list('monat, monate, monaten, monats'),
    quarter: list('quartal, quartale, quartalen'),
    year: list('jahr, jahre, jahren, jahres'),
  },
  percent: list('prozent, vom hundert'),
  points: list('prozentpunkt, prozentpunkte, prozentpunkten'),
  ratios: list('von, unter'),
  permille: list('promille, vom tausend'),
  currencies: { EUR: list('euro, eur'), USD: list('dollar, usd'), GBP: list('pfund') },
  due: list(`
    bis, bis zum, bis zu, spätestens, spätestens bis, spätestens zum, vor, vor dem, bis spätestens, ab, ab dem, bis ende, bis zum ende
    spätestens bis zum, bis spätestens zum, vor ende, im, zum, im laufe des
  `),
  within: list(`
    innerhalb von, innerhalb, binnen, in den nächsten, in den kommenden, in, innerhalb der nächsten, spätestens nach, spätestens
  `),
  after: list('nach, ab, nach der, ab der, seit, nach dem, der, des'),
  small: list('der, die, das, dem, den, des, am, im, dieses, dieser, diesem, nächsten, kommenden, jahres'),
  of: list('der, des, von'),
  ordinals: [
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
    jedes, jeden, alle, einmal im, einmal pro, mindestens alle, mindestens einmal im, mindestens einmal pro, jeweils alle
  `),
  recurring: { jährlich: 12, halbjährlich: 6, vierteljährlich: 3, quartalsweise: 3, monatlich: 1, wöchentlich: 0.23, täglich: 0.033, zweijährlich: 24 },
  per: list('im, pro, je, jedes'),
  times: { einmal: 1, zweimal: 2, dreimal: 3, viermal: 4 },
  vague: list(`
    so bald wie möglich, sobald wie möglich, baldmöglichst, so schnell wie möglich, zeitnah, in absehbarer zeit, zu gegebener zeit
    kurzfristig, mittelfristig, langfristig, unverzüglich, ohne verzug, schnellstmöglich, regelmäßig, in angemessener frist
    möglichst bald, zügig, demnächst, künftig
  `),
  floor: list('mindestens, wenigstens, nicht weniger als, mehr als, über, zumindest, ein minimum von'),
  ceiling: list('höchstens, maximal, bis zu, nicht mehr als, weniger als, unter, ein maximum von, nicht länger als'),
  floorAfter: list('oder mehr, und mehr, oder älter, und älter'),
  ceilingAfter: list('oder weniger, und weniger'),
  joins: list('und, oder, bis, ist, sind, in, auf, für, von, mit, zu, als, soll, sollte, muss, kann'),
  names: list(`
    empfehlung, empfehlungen, abschnitt, abschnitte, artikel, absatz, kapitel, anhang, anlage, abbildung, tabelle, seite, seiten
    ziffer, nummer, nr, teil, stufe, phase, maßnahme, paragraf, tz, randnummer, grad, version, punkt, satz, typ
  `),
};
