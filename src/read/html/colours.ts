/** A colour as a page may give it: its parts from 0 to 255, "clear" where nothing is painted, "unknown" where only a browser could tell. */
export type Colour = readonly [red: number, green: number, blue: number] | 'clear' | 'unknown';

export const WHITE: Colour = [255, 255, 255];
export const BLACK: Colour = [0, 0, 0];

/** The names that pages give to what is nearly white or black; text in any other named colour is seen on both, and asked for no more than that. */
const NAMES: Readonly<Record<string, Colour>> = {
  white: WHITE,
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  ghostwhite: [248, 248, 255],
  floralwhite: [255, 250, 240],
  mintcream: [245, 255, 250],
  azure: [240, 255, 255],
  whitesmoke: [245, 245, 245],
  black: BLACK,
  transparent: 'clear',
};
/** From so much paint on a colour is seen, in parts of one; up to so much, what is behind it shows through. */
const FAINT = 0.05;
const FULL = 0.95;

function fromHex(digits: string): Colour {
  const wide = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (wide.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return alpha < FAINT * 255 ? 'clear' : alpha < FULL * 255 ? 'unknown' : [red, green, blue];
}

/** "rgb(255 255 255 / 0)", "rgba(255, 255, 255, 0.5)" */
function fromParts(parts: string): Colour {
  const values = parts.split(/[\s,/]+/).filter((part) => part !== '');
  const share = (part: string, whole: number): number => (part.endsWith('%') ? (Number.parseFloat(part) / 100) * whole : Number.parseFloat(part));
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = values.slice(0, 3).map((part) => share(part, 255));
  const alpha = values[3] === undefined ? 1 : share(values[3], 1);
  if ([red, green, blue, alpha].some(Number.isNaN)) return 'unknown';
  return alpha < FAINT ? 'clear' : alpha < FULL ? 'unknown' : [red, green, blue];
}

/** A colour as a style or an old attribute writes it; "unknown" for what is a variable, a picture or a name that is neither white nor black. */
export function colourOf(text: string): Colour {
  const value = text.trim().toLowerCase();
  const [, hex] = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(value) ?? [];
  const [, parts] = /^rgba?\(([^()]{1,60})\)$/.exec(value) ?? [];
  return hex ? fromHex(hex) : parts ? fromParts(parts) : (NAMES[value] ?? 'unknown');
}

/** How bright a colour is to the eye, from 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast that nobody sees; WCAG asks 4.5 for text, and the faintest grey that pages print is above 1.3. */
const UNSEEN = 1.15;

/** Whether letters of one colour cannot be told from what is painted behind them. */
export function blends(letters: Colour, behind: Colour): boolean {
  if (letters === 'clear') return true;
  if (letters === 'unknown' || typeof behind === 'string') return false;
  const [low, high] = [luminance(letters), luminance(behind)].sort((p, q) => p - q) as [number, number];
  return (high + 0.05) / (low + 0.05) < UNSEEN;
}
