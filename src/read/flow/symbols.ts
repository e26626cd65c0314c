/** The encoding of the font Symbol (Adobe, 1990), from three of its codes on: brackets in pieces are left out. */
const LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const HIGH = 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…';
const REST = 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

function table(stretches: Readonly<Record<number, string>>): Readonly<Record<number, string>> {
  return Object.fromEntries(Object.entries(stretches).flatMap(([from, signs]) => [...signs].map((sign, at) => [Number(from) + at, sign])));
}

/** What stands at a place of the fonts that Word's "insert symbol" uses, for the signs that reports use. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 252: '✓', 251: '✗', 254: '☑', 253: '☒', 120: '☒', 168: '☐', 111: '☐', 224: '→', 223: '←', 74: '☺', 42: '✉', 40: '☎' },
  symbol: table({ 32: LOW, 161: HIGH, 192: REST }),
};

/** The character that a sign of a font prints, by its code in hexadecimal: fonts of signs keep theirs in a private area, U+F000 and up. */
export function symbol(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value) || value > 0xffff) return '';
  if (value >= 0x20 && (value < 0xe000 || value > 0xf8ff) && !/^(?:wingdings|symbol|webdings)/i.test(font)) return String.fromCharCode(value);
  return SIGNS[font.toLowerCase()]?.[value & 0xff] ?? '•';
}

/** Whether a font, by the name that a file gives it, is the one of Greek letters and signs of reckoning that all systems have. */
export const isSymbolFont = (name: string): boolean => /^(?:[A-Z]{6}\+)?symbol(?:mt|ps|std)?(?:[-,].*)?$/i.test(name);

/** A text in that font with the signs for their codes in the private area; what it has no sign for stays. */
export const signsOf = (text: string): string => text.replace(/[\uf020-\uf0ff]/g, (code) => SIGNS['symbol']?.[code.charCodeAt(0) & 0xff] ?? code);
