/** What stands at a place of the fonts that Word's "insert symbol" uses, for the signs that reports use. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 252: '✓', 251: '✗', 254: '☑', 253: '☒', 120: '☒', 168: '☐', 111: '☐', 224: '→', 223: '←', 74: '☺', 42: '✉', 40: '☎' },
  symbol: { 174: '→', 172: '←', 179: '≥', 163: '≤', 177: '±', 176: '°', 180: '×', 185: '≠', 187: '≈', 211: '©', 210: '®', 212: '™', 45: '−' },
};

/** The character that a sign of a font prints, by its code in hexadecimal: fonts of signs keep theirs in a private area, U+F000 and up. */
export function symbol(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value) || value > 0xffff) return '';
  if (value >= 0x20 && (value < 0xe000 || value > 0xf8ff) && !/^(?:wingdings|symbol|webdings)/i.test(font)) return String.fromCharCode(value);
  return SIGNS[font.toLowerCase()]?.[value & 0xff] ?? '•';
}
