import fc from 'fast-check';

/** One value as it may be typeset, and other values that must never be taken for it. */
export interface Kind {
  readonly name: string;
  readonly languages: readonly string[];
  readonly typeset: readonly string[];
  readonly others: readonly string[];
}

const EVERYWHERE = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'];
const OUTSIDE_ENGLISH = EVERYWHERE.filter((language) => language !== 'en');

const group = (n: number, by: string) => String(n).replace(/\B(?=(?:\d{3})+$)/g, by);
const number = fc.integer({ min: 2, max: 999 });
const large = fc.integer({ min: 1001, max: 9_999_999 });
const digit = fc.integer({ min: 1, max: 9 });
const PERCENT: Readonly<Record<string, string>> = {
  en: 'per cent',
  fr: 'pour cent',
  de: 'Prozent',
  es: 'por ciento',
  it: 'per cento',
  nl: 'procent',
  pt: 'por cento',
};

const kind = (name: string, typeset: readonly string[], others: readonly string[], languages = EVERYWHERE): Kind => ({ name, languages, typeset, others });

/** Values of every kind, with numbers at random. */
export const KINDS: readonly fc.Arbitrary<Kind>[] = [
  large.map((n) =>
    kind('thousands', [String(n), group(n, ' '), group(n, '\u2009'), group(n, '\u202f'), group(n, "'"), group(n, '’')], [`${n}0`, group(n + 1000, ' ')]),
  ),
  large.map((n) => kind('thousands by comma', [String(n), group(n, ',')], [group(n * 10, ','), `${n}.5`], ['en'])),
  large.map((n) => kind('thousands by full stop', [String(n), group(n, '.')], [group(n * 10, '.'), `${n},5`], OUTSIDE_ENGLISH)),
  fc.tuple(number, digit).map(([n, d]) => kind('decimal point', [`${n}.${d}`, `${n}·${d}`], [`${n}${d}`, `${n}.${d}0`, `${n}.${d}${d}`, String(n)], ['en'])),
  fc.tuple(number, digit).map(([n, d]) => kind('decimal comma', [`${n},${d}`, `${n}.${d}`], [`${n}${d}`, `${n},${d}0`, String(n)], OUTSIDE_ENGLISH)),
  number.map((n) => kind('pounds', [`£${n}`, `£ ${n}`, `GBP ${n}`, `${n} £`, `${n} GBP`], [`€${n}`, `$${n}`, `CHF ${n}`, `−£${n}`, `£${n}0`, String(n)])),
  number.map((n) => kind('euros', [`€${n}`, `${n} €`, `EUR ${n}`, `${n}\u00a0€`], [`£${n}`, `¥${n}`, `A$${n}`, `€${n}.5`, `±€${n}`])),
  number.map((n) => kind('below nought', [`−${n} °C`, `-${n} °C`, `–${n}\u202f°C`, `\uff0d${n} ºC`], [`${n} °C`, `+${n} °C`, `±${n} °C`, `−${n}`])),
  number.map((n) => kind('not less', [`≥${n}`, `≥ ${n}`, `>= ${n}`, `⩾${n}`], [`≤${n}`, `> ${n}`, `<${n}`, String(n), `≥${n + 1}`])),
  number.map((n) => kind('not more', [`≤${n}`, `<=${n}`, `≦ ${n}`], [`≥${n}`, `~${n}`, `±${n}`, String(n)])),
  number.map((n) => kind('about', [`~${n}`, `≈ ${n}`, `~ ${n}`], [String(n), `<${n}`, `−${n}`])),
  number.map((n) => kind('more or less', [`±${n}`, `+/-${n}`, `± ${n}`], [String(n), `+${n}`, `-${n}`])),
  fc
    .tuple(number, number)
    .map(([n, m]) =>
      kind('range', [`${n}–${n + m}`, `${n}-${n + m}`, `${n} – ${n + m}`, `${n}—${n + m}`], [`${n}${n + m}`, `${n}:${n + m}`, `${n}-${n + m + 1}`]),
    ),
  fc.tuple(digit, number).map(([n, m]) => kind('ratio', [`${n}:${m}`, `${n} : ${m}`], [`${n}${m}`, `${n}/${m}`, `${n}.${m}`])),
  fc.tuple(digit, fc.integer({ min: 10, max: 59 })).map(([h, m]) => kind('time', [`${h}:${m}`], [`${h}${m}`, `${h}:${m - 1}`, `1${h}:${m}`])),
  fc
    .tuple(digit, digit)
    .map(([n, m]) => kind('version', [`version ${n}.${m}`, `version\u00a0${n}.${m}`], [`version ${n}.${m}0`, `version ${n}${m}`, `version ${n}.${m}.1`])),
  number.map((n) => kind('per mille', [`${n} ‰`, `${n}‰`], [`${n} %`, String(n)])),
  number.map((n) => kind('half', [`${n}½`, `${n} ½`, `${n} 1/2`], [`${n}12`, `${n}1/2`, `${n}¼`, String(n)])),
  digit.map((n) => kind('power', [`10^${n + 1}`, `10${'⁰¹²³⁴⁵⁶⁷⁸⁹⁰'[n + 1] === '⁰' ? '¹⁰' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[n + 1]}`], [`10${n + 1}`, `10^-${n + 1}`, '10'])),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 28 }))
    .map(([m, d]) =>
      kind(
        'date in digits',
        [`${d}/${m}/2027`, `${d}.${m}.2027`, `${d}-${String(m).padStart(2, '0')}-2027`],
        [`${m}/${d}/2027`, `${d}/${m}/2028`, `${d}${m}2027`],
      ),
    ),
  digit.map((n) =>
    kind(
      'date',
      [`${n} March 2027`, `March ${n}, 2027`, `0${n} March 2027`, `${n}th March 2027`],
      [`${n} May 2027`, `1${n} March 2027`, `${n} March 2028`, `March ${n}0 2027`],
      ['en'],
    ),
  ),
  ...EVERYWHERE.map((language) =>
    number.map((n) => kind('per cent', [`${n} %`, `${n}%`, `${n} ${PERCENT[language]}`], [`${n} ‰`, String(n), `${n}0 %`], [language])),
  ),
];

/** Sentences around a value, without any value of their own; `#` is where it stands. */
export const FRAMES: readonly string[] = [
  'The harbour board should keep # for the “old” quays – and say so.',
  'Wardens must report # to the port’s council, well-staffed or not.',
  '# is what the mill needs.',
  'The college should publish (within reason) what # means: every member, every year',
  'La commune doit garder # pour l’école « du port » et le dire.',
  'Die Gemeinde soll # für den Hafen vorsehen; der Rat berichtet.',
];
