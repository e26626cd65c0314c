/**
 * Fonts that TeX made of pixels have no names for their letters, only numbers; but the numbers are those of TeX's own encodings. From
 * the tables in "The TeXbook", appendix F (OT1 and the symbols), and the Cork encoding (T1, 1990): what differs from ASCII and Latin-1.
 */
export interface Encoding {
  /** numbers that tell the encoding */
  readonly telling: readonly number[];
  readonly letters: Readonly<Record<number, string>>;
}

const fromList = (first: number, letters: string): Record<number, string> =>
  Object.fromEntries(letters.split(' ').map((each, i) => [first + i, each === '_' ? '' : each]));

export const ENCODINGS: readonly Encoding[] = [
  {
    telling: [0x0b, 0x0c, 0x0d, 0x0e, 0x0f],
    letters: {
      ...fromList(0x00, 'Γ Δ Θ Λ Ξ Π Σ Υ Φ Ψ Ω ff fi fl ffi ffl ı ȷ'),
      ...fromList(0x19, 'ß æ œ ø Æ Œ Ø'),
      34: '”',
      60: '¡',
      62: '¿',
      92: '“',
      123: '–',
      124: '—',
    },
  },
  {
    telling: [0x1b, 0x1c, 0x1d, 0x1e, 0x1f],
    letters: {
      ...fromList(0x10, '“ ” „ « » – — _ _ ı ȷ ff fi fl ffi ffl'),
      127: '-',
      ...fromList(0x80, 'Ă Ą Ć Č Ď Ě Ę Ğ Ĺ Ľ Ł Ń Ň Ŋ Ő Ŕ Ř Ś Š Ş Ť Ţ Ű Ů Ÿ Ź Ž Ż IJ İ đ §'),
      ...fromList(0xa0, 'ă ą ć č ď ě ę ğ ĺ ľ ł ń ň ŋ ő ŕ ř ś š ş ť ţ ű ů ÿ ź ž ż ij ¡ ¿ £'),
      215: 'Œ',
      223: 'SS',
      247: 'œ',
      255: 'ß',
    },
  },
];

/** The signs of TeX's symbol font: it draws no letters. */
export const SYMBOLS: Readonly<Record<number, string>> = {
  ...fromList(0x00, '− · × ∗ ÷ ⋄ ± ∓'),
  15: '•',
  17: '≡',
  20: '≤',
  21: '≥',
  24: '∼',
  25: '≈',
};

/** Letters that fonts draw as one glyph, and stretches of common words of the seven languages that hold them: "?" is the glyph, "^" and "$" are the ends of a word. */
export const LIGATURES: Readonly<Record<string, readonly string[]>> = {
  fi: '?rst ?nal ?nd ?eld ?gure ?ve ?nanc ?nanz bene?t de?n pro?t pro?l pro?e con?rm con?d speci?c signi?c identi?c identi?z quali?e certi?c scienti?c classi?c modi?c noti?c veri?c ?li su?x ?scal'.split(
    ' ',
  ),
  ff: 'e?ect e?ort e?et e?ett o?er o?re sta? a?ect a?air di?er di?ér su?er scho?en scha?t o?en tari? sho? tre?en bu?er'.split(' '),
  fl: '?ow ?oor ?ag ?eet ?ight ?exib ?uss con?ict in?uen re?ect p?icht p?eg'.split(' '),
  ffi: 'o?c e?cien e?cac e?zien di?cult di?cil su?cien su?sant tra?c a?rm u?ci co?n'.split(' '),
  ffl: 'a?uent wa?e ba?e sou?e sto?ich'.split(' '),
  ti: 'na?on sta?on ac?on ra?on ec?on ua?on mo?v ?me par?c ac?v posi?'.split(' '),
  tt: 'ma?er commi?e be?er le?er a?en wri?en se?ing co?age mi?el bi?e'.split(' '),
  ft: 'a?er o?en le? dra? so?ware shi? scha? hä?e krä?'.split(' '),
  Th: '^?e$ ^?is$ ^?ere ^?at$ ^?ese$'.split(' '),
};
