import { INVISIBLE } from '../normalise.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant
const ASCII = /^[\x00-\x7f]*$/;

/** Letters that fonts and encodings write in two ways, whatever their case. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ß: 'ss', ẞ: 'SS' };

/**
 * What has to be told from its plain letters before compatibility forms are taken for them: 10⁶ is not 106, 1½ not 11/2,
 * 1·5 not 15; a sign of degree behind a digit is no letter, and behind a letter ("n° 5") it is one.
 */
const TELLING: readonly (readonly [pattern: RegExp, plain: string | ((found: string) => string)])[] = [
  [/(?<=\p{Nd})[⁺⁻]?[⁰¹²³⁴-⁹]+/gu, (power) => `^${power.normalize('NFKC').replace('+', '')}`],
  [/(?<=\p{Nd})(?=[¼-¾⅐-⅞])/gu, ' '],
  [/(?<=\p{Nd})[·∙‧](?=\p{Nd})/gu, '.'],
  [/(?<=\p{Nd}\s*)º/gu, '°'],
  [/(?<=\p{L})[°º]/gu, 'o'],
  [/[×✕✖]/g, 'x'],
];

/** Whether a text has any character of which that may have to be told. */
const SPECIAL = /[⁰¹²³⁴-⁹⁺⁻¼-¾⅐-⅞·∙‧º°×✕✖]/u;

/** One plain form for all that looks alike: hyphens and short dashes (not the minus sign, not the long dash), the slash of fractions, apostrophes. */
const ALIKE: readonly (readonly [variants: string, plain: string])[] = [
  ['‐‑‒–', '-'],
  ['―⸺', '—'],
  ['⁄∕', '/'],
  ['‘’‛ʼ′´`', "'"],
];

const PLAIN = new Map([...Object.entries(LIGATURES), ...ALIKE.flatMap(([variants, plain]) => [...variants].map((variant) => [variant, plain] as const))]);
const VARIANT = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/** A text without what prints nothing, with one character for each that typography and encodings exchange. Case and white space stay. */
export function clean(text: string): string {
  if (ASCII.test(text)) return text;
  let plain = text.replace(INVISIBLE, '');
  if (SPECIAL.test(plain)) for (const [pattern, instead] of TELLING) plain = plain.replace(pattern, instead as string);
  return plain.normalize('NFKC').replace(VARIANT, (variant) => PLAIN.get(variant) ?? variant);
}
