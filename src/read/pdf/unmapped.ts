/**
 * A glyph whose font does not say which letter it draws. Until the document as a whole shows what it is, a private character stands in its
 * place that holds the glyph's number in the font: one range for those that pass for nothing, one for those that pass for a space.
 */
const FIRST = { letter: 0x100000, space: 0x108000 };
const MOST = 0x7fff;

/** In em: what a font draws as wide as this is no space, whatever it is called. */
const WIDE = 0.42;
/** In em: nothing is drawn in less. */
const NARROW = 0.05;
/** Numbers that mean a space in one font or another: in ASCII, in Latin-1, and where the letters of a font are counted from the first. */
const SPACES: ReadonlySet<number> = new Set([1, 3, 32, 160]);

/** A glyph that stands for letters nobody knows yet. */
export interface Unmapped {
  readonly code: number;
  /** read as a space where it stays unknown */
  readonly space: boolean;
}

interface Drawn {
  readonly unicode: string;
  readonly originalCharCode?: number;
  readonly isSpace: boolean;
}

/** The letters that a glyph of a width in em draws, with a private character for those its font does not name. */
export function lettersOf(glyph: Drawn, { width, drawn }: { readonly width: number; readonly drawn: boolean }): string {
  const { unicode, originalCharCode: code } = glyph;
  if (unicode.length > 1 || code === undefined || width < NARROW) return unicode;
  if (unicode === '') return standIn(FIRST.space, code);
  const value = unicode.charCodeAt(0);
  if (value === 0x20) return !glyph.isSpace && width >= WIDE && !SPACES.has(code) ? standIn(FIRST.space, code) : unicode;
  if ((value > 0x20 && value < 0x7f) || (value > 0x9f && value !== 0xfffd)) return unicode;
  // tabs and line ends; fonts that TeX drew have letters there
  if (value > 0x08 && value < 0x0e && !(drawn && value > 0x0a && width >= WIDE)) return ' ';
  return standIn(FIRST.letter, code);
}

function standIn(first: number, code: number): string {
  return String.fromCodePoint(first + (code & MOST));
}

/** All such characters in a text. */
export const STAND_IN = /[\u{100000}-\u{10ffff}]/gu;

/** True when a text holds one. */
export function hasStandIn(text: string): boolean {
  return /[\udbc0-\udbff]/.test(text);
}

/** What a private character stands for. */
export function unmappedIn(character: string): Unmapped {
  const value = character.codePointAt(0) ?? 0;
  return value >= FIRST.space ? { code: value - FIRST.space, space: true } : { code: value - FIRST.letter, space: false };
}
